package io.cryptopocket.sandbox.outcome;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an operation ended. Nothing has changed unless it is {@link Done}. */
public sealed interface Outcome<T> {

    /** It was done; {@code value} is what came of it. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The request makes sense and was refused. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /**
     * The request does not make sense.
     *
     * @param errors messages for people, under the name of each field as it is in the contract; never empty
     */
    record Invalid<T>(Map<String, List<String>> errors) implements Outcome<T> {

        public Invalid {
            errors = Map.copyOf(errors);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(RefusalCode code) {
        return new Refused<>(Refusal.of(code));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Outcome<T> invalid(String field, String message) {
        return new Invalid<>(Map.of(field, List.of(message)));
    }

    /** What came of it, turned into something else; a refusal stays what it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> view) {
        return then(value -> done(view.apply(value)));
    }

    /** Goes on with what came of it; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.refusal());
        }
        return new Invalid<>(((Invalid<T>) this).errors());
    }

    /** Whether it ended with this code. */
    default boolean isRefusedWith(RefusalCode code) {
        return this instanceof Refused<T> refused && refused.refusal().code() == code;
    }

    /** What came of it, or null if it was not done. */
    default @Nullable T orNull() {
        return this instanceof Done<T> done ? done.value() : null;
    }
}
