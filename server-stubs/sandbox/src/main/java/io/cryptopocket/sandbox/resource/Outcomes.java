package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.InvalidInput;
import io.cryptopocket.sandbox.http.Refused;
import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.outcome.Refusal;
import io.cryptopocket.sandbox.outcome.RefusalCode;

/** Outcomes of the rules, as Jakarta REST wants them: a value, or an exception that becomes the documented answer. */
final class Outcomes {

    private Outcomes() {}

    static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        if (outcome instanceof Outcome.Refused<T> refused) {
            Refusal refusal = refused.refusal();
            throw new Refused(refusal.code().wire(), refusal.message(), refusal.link());
        }
        throw new InvalidInput(((Outcome.Invalid<T>) outcome).errors());
    }

    static Refused refused(RefusalCode code) {
        return new Refused(code.wire());
    }
}
