package io.cryptopocket.client.error;

import java.util.List;
import java.util.Map;

/** What was sent cannot be used. */
public final class ValidationException extends RefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal of this kind.
     *
     * @param refusal what the server said
     */
    public ValidationException(Refusal refusal) {
        super(refusal);
    }

    /**
     * What is wrong with each field, in sentences for people. They may repeat what was sent: do not log them.
     *
     * @return messages by name of the field; empty when the server gave only a code
     */
    public Map<String, List<String>> fieldMessages() {
        return refusal().fieldMessages();
    }
}
