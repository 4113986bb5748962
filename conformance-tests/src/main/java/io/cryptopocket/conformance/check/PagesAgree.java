package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.check.RelationHolds.Difference;
import io.cryptopocket.spec.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pages have the size that was asked for, follow one upon the other, and count what they are pages of. */
final class PagesAgree {

    private PagesAgree() {}

    static List<Difference> judge(Relation.PagesAgree relation, List<Told> told) {
        List<Difference> found = new ArrayList<>();
        List<Told> pages = pages(relation, told);
        List<String> all = keys(relation, pages.get(0));
        boolean nothingElse = pages.get(0).part().map(Part::total).equals(Optional.of((long) all.size()));
        for (Told page : pages) {
            long number = asked(page, relation.page());
            long size = asked(page, relation.perPage());
            page.part().ifPresent(part -> numbers(relation, page, part, number, size, found));
            List<String> entries = keys(relation, page);
            int from = Math.toIntExact(Math.min((number - 1) * size, all.size()));
            List<String> wanted = all.subList(from, Math.toIntExact(Math.min(from + size, all.size())));
            if (found.isEmpty() && (nothingElse || from + size <= all.size()) && !entries.equals(wanted)) {
                found.add(difference(
                        page, "page " + number + " of " + size + " each should have " + wanted, entries.toString()));
            }
        }
        return found;
    }

    /**
     * Whether other entries are in the list in the end than in the beginning. The same ones in another order, or an answer
     * that is no success, are no excuse.
     */
    static boolean isDisturbed(Relation.PagesAgree relation, List<Told> told) {
        List<Told> pages = pages(relation, told);
        return pages.stream().allMatch(Told::isSuccess)
                && !sorted(relation, pages.get(0)).equals(sorted(relation, pages.get(pages.size() - 1)));
    }

    private static List<String> sorted(Relation.PagesAgree relation, Told page) {
        return keys(relation, page).stream().sorted().toList();
    }

    /** Without what was told when entries were created. */
    private static List<Told> pages(Relation.PagesAgree relation, List<Told> told) {
        return IntStream.range(0, told.size())
                .filter(i -> relation.asks().get(i).observed())
                .mapToObj(told::get)
                .toList();
    }

    private static void numbers(
            Relation.PagesAgree relation, Told page, Part part, long number, long size, List<Difference> found) {
        long total = part.total();
        long last = Math.max(1, (total + size - 1) / size);
        long entries = Math.max(0, Math.min(size, total - (number - 1) * size));
        number(page, part.pointer(Part.CURRENT), number, found);
        number(page, part.pointer(relation.perPage()), size, found);
        number(page, part.pointer(Part.LAST), last, found);
        if (page.payload().size() != entries) {
            found.add(difference(
                    page,
                    "page " + number + " of " + size + " each, of " + total + " entries, should have " + entries,
                    String.valueOf(page.payload().size())));
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

    private static List<String> keys(Relation.PagesAgree relation, Told page) {
        List<String> keys = new ArrayList<>();
        page.payload().forEach(entry -> keys.add(key(relation.key(), entry)));
        return keys;
    }

    /** What an entry is told by; its other fields may change between two requests. */
    static String key(Optional<String> property, JsonNode entry) {
        return property.filter(entry::has).map(name -> entry.get(name).asText()).orElseGet(entry::toString);
    }

    private static Difference difference(Told page, String wanted, String actual) {
        return new Difference(page.operation().element(), wanted, actual);
    }
}
