package io.cryptopocket.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Relation;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a relation says holds between the answers. Every request but those that prepare must have been a success, so that a
 * target cannot escape by refusing.
 *
 * @param known the target's own value of a fixture
 */
public record RelationHolds(Function<String, Optional<JsonNode>> known) {

    /** The properties in words, as messages give them. */
    private static final Map<Class<?>, String> TITLES = Map.ofEntries(
            Map.entry(Relation.PagesAgree.class, "the pages of a list make up the list"),
            Map.entry(Relation.EntriesDiffer.class, "no entry is listed twice"),
            Map.entry(Relation.NewestFirst.class, "a list goes from the newest to the oldest"),
            Map.entry(Relation.FilterRespected.class, "a filter leaves out what does not fit it"),
            Map.entry(Relation.ListsApart.class, "two integrations list nothing in common"),
            Map.entry(Relation.FixtureListed.class, "what is there is listed"),
            Map.entry(Relation.CreatedListed.class, "what was created is listed"),
            Map.entry(Relation.ListedRead.class, "what is listed is the same when it is read"),
            Map.entry(Relation.ReadBack.class, "what was written is read back"),
            Map.entry(Relation.Echoed.class, "the answer repeats what was sent"),
            Map.entry(Relation.NewIdentifiers.class, "two new things have two identifiers"),
            Map.entry(Relation.ReadRepeats.class, "the same question has the same answer"),
            Map.entry(Relation.DeliveryRepeated.class, "a delivery that is not acknowledged comes again"));

    /** @param told one for each request of the relation, in order */
    public List<Violation> judge(Case test, Relation relation, List<Told> told) {
        for (int i = 0; i < told.size(); i++) {
            if (relation.asks().get(i).observed() && !told.get(i).isSuccess()) {
                String wanted = told.get(i).operation().id() + " should be a success";
                return List.of(violation(
                        test,
                        relation,
                        told.get(i).operation().element(),
                        wanted,
                        told.get(i).shown()));
            }
        }
        List<Difference> differences = differences(relation, told);
        return differences.stream()
                .limit(5)
                .map(one -> violation(test, relation, one.place(), one.wanted(), one.actual()))
                .toList();
    }

    /**
     * Whether something happened at the target between the answers, so that they say little about each other: money
     * arrives when it arrives, and others may use the target too.
     */
    public boolean isDisturbed(Relation relation, List<Told> told) {
        return relation instanceof Relation.PagesAgree pages && PagesAgree.isDisturbed(pages, told);
    }

    /** What to say of a delivery that was not acknowledged and did not come again, as long as it was waited for. */
    public static Violation givenUp(Case test, Relation.DeliveryRepeated relation, Duration patience) {
        String wanted = relation.callback().id() + " should come again within " + patience.toSeconds()
                + " s when it is not acknowledged";
        return violation(test, relation, relation.acknowledgement().element(), wanted, "delivered once");
    }

    private List<Difference> differences(Relation relation, List<Told> told) {
        if (relation instanceof Relation.PagesAgree pages) {
            return PagesAgree.judge(pages, told);
        }
        if (relation instanceof Relation.ReadBack back) {
            return ReadBack.judge(back, told.get(0), told.get(1));
        }
        if (relation instanceof Relation.Echoed echo) {
            return ReadBack.judge(echo, told.get(0));
        }
        if (relation instanceof Relation.ListedRead listed) {
            return ReadBack.judge(listed, told.get(0), told.get(1));
        }
        if (relation instanceof Relation.FilterRespected filter) {
            return Lists.filtered(filter, told.get(0));
        }
        if (relation instanceof Relation.FixtureListed listed) {
            return known.apply(listed.fixture())
                    .map(value -> Lists.has(told.get(0), listed.identifier(), value))
                    .orElse(List.of());
        }
        if (relation instanceof Relation.CreatedListed listed) {
            return Lists.grown(listed, told);
        }
        if (relation instanceof Relation.ListsApart apart) {
            return Lists.apart(apart, told.get(0), told.get(1));
        }
        if (relation instanceof Relation.NewestFirst order) {
            return Lists.newestFirst(order, told.get(0));
        }
        if (relation instanceof Relation.EntriesDiffer differ) {
            return Lists.differ(differ, told.get(0));
        }
        return relation instanceof Relation.NewIdentifiers fresh
                ? different(fresh, told)
                : repeated(told.get(0), told.get(1));
    }

    private static List<Difference> different(Relation.NewIdentifiers relation, List<Told> told) {
        List<Difference> found = new ArrayList<>();
        for (String pointer : relation.pointers()) {
            JsonNode first = told.get(0).body().at(pointer);
            if (!first.isMissingNode() && first.equals(told.get(1).body().at(pointer))) {
                found.add(new Difference(
                        told.get(1).operation().element(),
                        pointer + " should be another one in each answer",
                        Shown.value(first) + " twice"));
            }
        }
        return found;
    }

    private static List<Difference> repeated(Told first, Told second) {
        return first.body().equals(second.body())
                ? List.of()
                : List.of(new Difference(
                        second.operation().element(),
                        "the same request should have the same answer, " + Shown.value(first.body()),
                        Shown.value(second.body())));
    }

    /** What does not hold, and where the contract says that it should. */
    record Difference(Element place, String wanted, String actual) {}

    /** Ids of the checks that relations stand for, in kebab case. */
    public static List<String> ids() {
        return Arrays.stream(Relation.class.getPermittedSubclasses())
                .map(RelationHolds::id)
                .toList();
    }

    private static String id(Class<?> relation) {
        return relation.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Violation violation(Case test, Relation relation, Element place, String wanted, String actual) {
        return new Violation(
                        id(relation.getClass()),
                        wanted + " but was " + actual,
                        TITLES.get(relation.getClass()),
                        place.line(),
                        place.provenance().level(),
                        wanted,
                        actual)
                .noSurerThan(test.level());
    }
}
