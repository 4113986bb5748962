package io.cryptopocket.conformance.message;

import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Fact;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A deviation in words: what should hold and the difference, where that is documented, what was sent and received. */
public final class FailureMessage {

    private FailureMessage() {}

    /** The first line alone: {@code CASE: PROPERTY should be X but was Y}. */
    public static String headline(Row row, Violation violation) {
        return row.id() + ": " + violation.property();
    }

    /** Headline and aligned facts of one violation, without a line break at the end. */
    public static String of(Row row, Violation violation) {
        return headline(row, violation) + "\n" + Facts.aligned(facts(row, violation));
    }

    /** All violations of a row, a blank line between them. */
    public static String of(Row row, List<Violation> violations) {
        return violations.stream().map(violation -> of(row, violation)).collect(Collectors.joining("\n\n"));
    }

    private static List<Fact> facts(Row row, Violation violation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("check", violation.checkTitle()));
        facts.add(new Fact("contract", place(violation)));
        judged(row)
                .ifPresent(exchange -> facts.add(new Fact(
                        "request",
                        exchange.request().method() + " " + exchange.request().url())));
        facts.add(new Fact("expected", violation.expected()));
        facts.add(new Fact("but was", violation.actual()));
        judged(row)
                .ifPresent(exchange ->
                        facts.add(new Fact("repeat", exchange.request().curl())));
        return facts;
    }

    private static String place(Violation violation) {
        return "spec/cryptopocket.yaml:" + violation.contractLine() + "  ("
                + violation.level().word() + ")";
    }

    private static Optional<Exchange> judged(Row row) {
        List<Exchange> exchanges = row.exchanges();
        return exchanges.isEmpty() ? Optional.empty() : Optional.of(exchanges.get(exchanges.size() - 1));
    }
}
