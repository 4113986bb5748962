package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the operations that are the same in both contracts, by id and else by method and path, and compares them. */
final class OperationsComparison {

    private OperationsComparison() {}

    static void compare(Changes changes, List<Operation> older, List<Operation> newer) {
        List<Operation> unmatched = new ArrayList<>(older);
        List<Operation> added = new ArrayList<>();
        for (Operation operation : newer) {
            partner(operation, older, newer)
                    .ifPresentOrElse(
                            partner -> {
                                unmatched.remove(partner);
                                compare(changes, partner, operation);
                            },
                            () -> added.add(operation));
        }
        added.forEach(operation -> note(changes, operation, Pair.added(operation.element()), Effect.ADDITIVE));
        unmatched.forEach(operation -> note(changes, operation, Pair.gone(operation.element()), Effect.BREAKING));
    }

    private static Optional<Operation> partner(Operation operation, List<Operation> older, List<Operation> newer) {
        return older.stream()
                .filter(candidate -> candidate.id().equals(operation.id()))
                .findFirst()
                .or(() -> older.stream()
                        .filter(candidate -> sameAddress(candidate, operation)
                                && newer.stream().noneMatch(other -> other.id().equals(candidate.id())))
                        .findFirst());
    }

    private static boolean sameAddress(Operation one, Operation other) {
        return one.method().equals(other.method()) && one.path().equals(other.path());
    }

    private static void note(Changes changes, Operation operation, Pair pair, Effect effect) {
        View view = new View(operation.id(), Area.OPERATION, Flow.SENT);
        changes.add(
                effect == Effect.BREAKING ? "operation-removed" : "operation-added",
                effect,
                view,
                pair,
                view.here(""),
                "`" + operation.method() + " " + operation.path() + "` is "
                        + (effect == Effect.BREAKING ? "gone" : "new"));
    }

    private static void compare(Changes changes, Operation older, Operation newer) {
        View view = new View(newer.id(), Area.OPERATION, Flow.SENT);
        Pair pair = Pair.of(older.element(), newer.element());
        if (!sameAddress(older, newer)) {
            changes.add(
                    "address-changed",
                    Effect.BREAKING,
                    view,
                    pair,
                    view.here(""),
                    "`" + older.method() + " " + older.path() + "` is `" + newer.method() + " " + newer.path()
                            + "` now");
        }
        if (older.secured() != newer.secured()) {
            changes.add(
                    newer.secured() ? "credentials-demanded" : "security-removed",
                    Effect.BREAKING,
                    view.in(Area.SECURITY),
                    pair,
                    view.here(""),
                    "`" + newer.id() + "` "
                            + (newer.secured()
                                    ? "demands credentials now"
                                    : "no longer demands credentials: it answers anybody"));
        }
        names(changes, view, pair, older, newer);
        MessageComparison.ofOperation(changes, newer.id()).compare(older, newer);
        CallbackComparison.compare(changes, older, newer);
    }

    /** Names that code generated from the contract has in its signatures. */
    static void names(Changes changes, View view, Pair pair, Operation older, Operation newer) {
        name(changes, view, pair.child("operationId"), older.id(), newer.id());
        name(changes, view, pair.child("tags"), older.tag(), newer.tag());
        Element before = older.element();
        Element after = newer.element();
        PropertyKeywords.compare(changes, view, Pair.of(before, after), "");
    }

    private static void name(Changes changes, View view, Pair pair, String older, String newer) {
        if (!older.equals(newer)) {
            changes.add(
                    pair.shown().key().equals("tags") ? "group-changed" : "operation-renamed",
                    Effect.BREAKING,
                    view,
                    pair,
                    view.here(older),
                    "`" + older + "` is `" + newer
                            + "` now: code generated from the contract changes, the wire does not");
        }
    }
}
