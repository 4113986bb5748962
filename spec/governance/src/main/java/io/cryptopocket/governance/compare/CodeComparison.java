package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Compares the documented failures of an operation. A new one is no breach, because codes are an open set; one that is
 * gone or travels under another status is, because somebody handles it.
 */
final class CodeComparison {

    private CodeComparison() {}

    static void compare(Changes changes, View view, Operation older, Operation newer) {
        Map<String, Row> before = failures(older);
        Map<String, Row> after = failures(newer);
        after.forEach((code, row) -> {
            Row old = before.remove(code);
            if (old == null) {
                note(
                        changes,
                        view,
                        "code-added",
                        Effect.ADDITIVE,
                        Pair.added(row.example().usedAt()),
                        code,
                        " is a new failure, under HTTP " + row.response().status());
            } else {
                same(changes, view, old, row, code);
            }
        });
        before.forEach((code, row) -> note(
                changes,
                view,
                "code-removed",
                Effect.BREAKING,
                Pair.gone(row.example().usedAt()),
                code,
                " is no longer a documented failure"));
    }

    private static void same(Changes changes, View view, Row older, Row newer, String code) {
        String was = older.response().status();
        String is = newer.response().status();
        Pair pair = Pair.of(older.example().usedAt(), newer.example().usedAt());
        if (!Objects.equals(was, is)) {
            note(
                    changes,
                    view,
                    "code-moved",
                    Effect.BREAKING,
                    pair,
                    code,
                    " travels under HTTP " + is + ", it travelled under HTTP " + was);
        }
        if (!older.errorCode().equals(newer.errorCode())) {
            note(
                    changes,
                    view,
                    "code-changed",
                    Effect.BREAKING,
                    pair,
                    code,
                    " is sent as " + newer.errorCode().orElse("no code"));
        }
    }

    private static Map<String, Row> failures(Operation operation) {
        Map<String, Row> failures = new LinkedHashMap<>();
        operation.rows().stream()
                .filter(Row::isError)
                .forEach(row -> failures.put(row.example().key(), row));
        return failures;
    }

    private static void note(
            Changes changes, View view, String kind, Effect effect, Pair pair, String code, String words) {
        changes.add(kind, effect, view, pair, view.here(code), "`" + view.operation() + "`: `" + code + "`" + words);
    }
}
