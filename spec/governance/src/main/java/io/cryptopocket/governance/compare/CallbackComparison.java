package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the webhooks of an operation. In them the integrator is the server, so everything travels the other way. */
final class CallbackComparison {

    private CallbackComparison() {}

    static void compare(Changes changes, Operation older, Operation newer) {
        List<Callback> unmatched = new ArrayList<>(older.callbacks());
        for (Callback callback : newer.callbacks()) {
            Optional<Callback> partner = unmatched.stream()
                    .filter(candidate -> candidate
                            .operation()
                            .id()
                            .equals(callback.operation().id()))
                    .findFirst()
                    .or(() -> unmatched.stream()
                            .filter(candidate -> candidate.name().equals(callback.name()))
                            .findFirst());
            partner.ifPresent(unmatched::remove);
            partner.ifPresentOrElse(old -> compare(changes, old, callback), () -> note(changes, callback, true));
        }
        unmatched.forEach(callback -> note(changes, callback, false));
    }

    private static void note(Changes changes, Callback callback, boolean added) {
        View view = view(callback);
        changes.add(
                added ? "webhook-added" : "webhook-removed",
                added ? Effect.ADDITIVE : Effect.BREAKING,
                view,
                added
                        ? Pair.added(callback.operation().element())
                        : Pair.gone(callback.operation().element()),
                view.here(callback.name()),
                "the webhook `" + callback.name() + "` is " + (added ? "new" : "gone"));
    }

    private static void compare(Changes changes, Callback older, Callback newer) {
        View view = view(newer);
        Pair pair = Pair.of(older.operation().element(), newer.operation().element());
        boolean sameAddress = older.expression().equals(newer.expression())
                && older.operation().method().equals(newer.operation().method());
        if (!sameAddress) {
            changes.add(
                    "webhook-address-changed",
                    Effect.BREAKING,
                    view,
                    pair,
                    view.here(newer.name()),
                    "the webhook `" + newer.name() + "` is sent to `"
                            + newer.operation().method() + " "
                            + newer.expression() + "`, it was sent to `"
                            + older.operation().method() + " " + older.expression() + "`");
        }
        OperationsComparison.names(changes, view, pair, older.operation(), newer.operation());
        MessageComparison.ofWebhook(changes, newer.operation().id()).compare(older.operation(), newer.operation());
    }

    private static View view(Callback callback) {
        return new View(callback.operation().id(), Area.WEBHOOK, Flow.RECEIVED);
    }
}
