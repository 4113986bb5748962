package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Listing;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.check.RelationHolds.Difference;
import io.cryptopocket.spec.Place;
import java.util.ArrayList;
import java.util.List;

/** Pages have the size that was asked for, follow one upon the other, and count what they are pages of. */
final class PagesAgree {

    private PagesAgree() {}

    static List<Difference> judge(Relation.PagesAgree relation, List<Told> told) {
        List<Difference> found = new ArrayList<>();
        List<String> all = keys(told.get(0));
        for (Told page : told) {
            long number = asked(page, relation.page());
            long size = asked(page, relation.perPage());
            numbers(page, number, size, found);
            List<String> entries = keys(page);
            int from = Math.toIntExact(Math.min((number - 1) * size, all.size()));
            List<String> wanted = all.subList(from, Math.toIntExact(Math.min(from + size, all.size())));
            if (found.isEmpty() && from + size <= all.size() && !entries.equals(wanted)) {
                found.add(difference(
                        page, "page " + number + " of " + size + " each should have " + wanted, entries.toString()));
            }
        }
        return found;
    }

    private static void numbers(Told page, long number, long size, List<Difference> found) {
        JsonNode pagination = page.body().path("pagination");
        long total = pagination.path("total").asLong();
        long last = Math.max(1, (total + size - 1) / size);
        long entries = Math.max(0, Math.min(size, total - (number - 1) * size));
        number(page, "/pagination/current_page", number, found);
        number(page, "/pagination/per_page", size, found);
        number(page, "/pagination/last_page", last, found);
        if (page.list().size() != entries) {
            found.add(difference(
                    page,
                    "page " + number + " of " + size + " each, of " + total + " entries, should have " + entries,
                    String.valueOf(page.list().size())));
        }
    }

    private static void number(Told page, String pointer, long wanted, List<Difference> found) {
        long actual = page.body().at(pointer).asLong();
        if (actual != wanted) {
            found.add(difference(page, pointer + " should be " + wanted, String.valueOf(actual)));
        }
    }

    private static long asked(Told page, String parameter) {
        return page.request()
                .parameter(new Place(Place.Part.QUERY, List.of(parameter)))
                .map(JsonNode::asLong)
                .orElse(1L);
    }

    private static List<String> keys(Told page) {
        List<String> keys = new ArrayList<>();
        page.list().forEach(entry -> keys.add(key(entry)));
        return keys;
    }

    /** What an entry is told by; its other fields may change between two requests. */
    static String key(JsonNode entry) {
        return entry.has(Listing.IDENTIFIER) ? entry.get(Listing.IDENTIFIER).asText() : entry.toString();
    }

    private static Difference difference(Told page, String wanted, String actual) {
        return new Difference(page.operation().element(), wanted, actual);
    }
}
