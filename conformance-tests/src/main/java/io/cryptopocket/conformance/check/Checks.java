package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All checks, made for one contract. Immutable, for any number of threads. */
public final class Checks {

    /** The open question whether a code stands in {@code error} or in {@code message}. */
    private static final String CODE_PLACE = "Q9";

    private final List<Check> all;

    private Checks(List<Check> all) {
        this.all = all;
    }

    public static Checks of(Contract contract) {
        Validators validators = new Validators();
        return new Checks(List.of(
                new StatusDocumented(),
                new MediaTypeDocumented(),
                new BodyIsJson(),
                new ErrorCodeDocumented(codeInMessage(contract)),
                new BodyFitsSchema(validators),
                new BodyIsConstant(validators),
                new HeadersDocumented(validators),
                new WriteOnlyAbsent(writeOnly(contract)),
                new NoSecret(),
                new NoStackTrace(),
                new NoVersion()));
    }

    public List<Check> all() {
        return all;
    }

    /** Everything that does not hold, in the order of the checks; no violation is surer than its case. */
    public List<Violation> judge(Case test, Reply reply) {
        return all.stream()
                .flatMap(check -> check.judge(test, reply).stream())
                .map(violation -> violation.noSurerThan(test.level()))
                .toList();
    }

    private static Set<String> codeInMessage(Contract contract) {
        List<String> places = contract.openQuestions().stream()
                .filter(question -> question.id().equals(CODE_PLACE))
                .flatMap(question -> question.appliesTo().stream())
                .toList();
        return contract.operations().stream()
                .filter(operation -> places.stream()
                        .anyMatch(place -> place.startsWith(operation.element().pointer())))
                .map(Operation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Fields that are only ever written: a name that an answer documents as well is left out. */
    private static Map<String, Element> writeOnly(Contract contract) {
        Map<String, Element> found = new TreeMap<>();
        contract.root()
                .structure()
                .filter(element -> element.flag("writeOnly"))
                .forEach(element -> found.put(element.key(), element));
        return Map.copyOf(found);
    }
}
