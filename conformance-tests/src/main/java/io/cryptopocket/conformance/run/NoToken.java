package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.http.Answer;
import org.jspecify.annotations.Nullable;

/** A caller has no token, since the target did not hand one out. */
final class NoToken extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Answer answer;

    NoToken(String sentence, @Nullable Answer answer) {
        super(sentence);
        this.answer = answer;
    }

    /** What the target answered instead. */
    @Nullable
    Answer answer() {
        return answer;
    }
}
