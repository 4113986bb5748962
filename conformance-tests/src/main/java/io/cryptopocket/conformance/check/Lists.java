package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.check.RelationHolds.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of lists. */
final class Lists {

    /** Characters of {@code yyyy-mm-dd}. */
    private static final int DAY = 10;

    private Lists() {}

    static List<Difference> differ(Relation.EntriesDiffer relation, Told told) {
        Set<String> seen = new HashSet<>();
        List<Difference> found = new ArrayList<>();
        told.payload().forEach(entry -> {
            if (!seen.add(PagesAgree.key(relation.key(), entry))) {
                found.add(difference(told, "no entry should be in the list twice", Shown.value(entry) + " twice"));
            }
        });
        return found;
    }

    static List<Difference> newestFirst(Relation.NewestFirst order, Told told) {
        List<Difference> found = new ArrayList<>();
        JsonNode before = MissingNode.getInstance();
        for (JsonNode entry : told.payload()) {
            JsonNode time = entry.path(order.time());
            if (isAfter(time, before)) {
                found.add(difference(
                        told,
                        order.time() + " of each entry should not be after that of the one before, " + before.asText(),
                        time.asText()));
            }
            before = time;
        }
        return found;
    }

    private static boolean isAfter(JsonNode time, JsonNode before) {
        Optional<Instant> earlier = instant(before);
        return earlier.isPresent()
                && instant(time).filter(later -> later.isAfter(earlier.get())).isPresent();
    }

    /** Whatever its offset and the number of its digits; what is no date-time breaks its schema, which others look at. */
    private static Optional<Instant> instant(JsonNode time) {
        try {
            return Optional.of(OffsetDateTime.parse(time.asText()).toInstant());
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    static List<Difference> filtered(Relation.FilterRespected filter, Told told) {
        List<Difference> found = new ArrayList<>();
        for (JsonNode entry : told.payload()) {
            JsonNode value = entry.path(filter.property());
            if (!fits(filter, value)) {
                found.add(difference(
                        told,
                        "with " + filter.parameter() + "=" + filter.wanted().asText() + ", " + filter.property()
                                + " should fit in every entry",
                        Shown.value(value)));
            }
        }
        return found;
    }

    private static boolean fits(Relation.FilterRespected filter, JsonNode value) {
        String wanted = filter.wanted().asText();
        String text = value.asText();
        return switch (filter.comparison()) {
            case EQUAL -> text.equalsIgnoreCase(wanted);
            case FROM -> day(value).compareTo(wanted) >= 0;
            case TO -> day(value).compareTo(wanted) <= 0;
        };
    }

    /** {@code yyyy-mm-dd}, in UTC. */
    private static String day(JsonNode time) {
        return instant(time)
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC).toString())
                .orElseGet(() ->
                        time.asText().substring(0, Math.min(DAY, time.asText().length())));
    }

    /** Only a list that is there as a whole can lack something. */
    static List<Difference> has(Told told, String identifier, JsonNode wanted) {
        long total = told.part().map(Part::total).orElse((long) told.payload().size());
        boolean whole = total <= told.payload().size();
        return !whole || identifiers(told, identifier).contains(wanted.asText())
                ? List.of()
                : List.of(difference(
                        told,
                        "the list should have the entry with " + identifier + " " + wanted.asText(),
                        told.payload().size() + " others"));
    }

    static List<Difference> grown(Relation.CreatedListed relation, List<Told> told) {
        JsonNode created = told.get(1).body().at(relation.created());
        Told after = told.get(2);
        String wanted = "the list should have what was created, " + relation.identifier() + " " + created.asText();
        if (identifiers(told.get(0), relation.identifier()).contains(created.asText())) {
            return List.of(difference(after, wanted + ", only afterwards", "there before"));
        }
        return identifiers(after, relation.identifier()).contains(created.asText())
                ? List.of()
                : List.of(difference(after, wanted, "not there"));
    }

    static List<Difference> apart(Relation.ListsApart relation, Told ours, Told theirs) {
        Set<String> both = identifiers(ours, relation.identifier());
        both.retainAll(identifiers(theirs, relation.identifier()));
        Optional<String> first = both.stream().sorted().findFirst();
        return first
                .map(one -> difference(
                        theirs,
                        "two integrations should list nothing that is the same",
                        relation.identifier() + " " + one + " in both lists"))
                .stream()
                .toList();
    }

    private static Set<String> identifiers(Told told, String identifier) {
        Set<String> found = new HashSet<>();
        told.payload().forEach(entry -> found.add(entry.path(identifier).asText()));
        return found;
    }

    private static Difference difference(Told told, String wanted, String actual) {
        return new Difference(told.operation().element(), wanted, actual);
    }
}
