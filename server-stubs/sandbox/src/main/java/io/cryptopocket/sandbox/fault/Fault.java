package io.cryptopocket.sandbox.fault;

import io.cryptopocket.spec.Level;

/**
 * One way in which a sandbox can be wrong.
 *
 * @param name stable, as in {@code wrong-status:uploadCustomerDocument/404/user_not_found}; kind, colon, place
 * @param breaks what is wrong then, in a sentence
 * @param caughtBy the id of the check that should notice, as in {@code status}
 * @param level how sure the contract is of what is broken
 */
public record Fault(String name, String breaks, String caughtBy, Level level) {

    /** What is in front of the colon: {@code wrong-status}. */
    public String kind() {
        return name.substring(0, name.indexOf(':'));
    }

    /** What is behind the colon, up to the first slash: the operation. */
    public String operationId() {
        return name.substring(name.indexOf(':') + 1).split("/", 2)[0];
    }
}
