package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.contract.BlindValidator;
import io.cryptopocket.conformance.contract.SensitiveNames;
import io.cryptopocket.conformance.contract.ValidatorProof;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.conformance.http.Masks;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All checks, made for one contract. Immutable, for any number of threads. */
public final class Checks {

    private final List<Check> all;
    private final CodePlace codePlace;
    private final Masks masks;

    private Checks(List<Check> all, CodePlace codePlace, Masks masks) {
        this.all = all;
        this.codePlace = codePlace;
        this.masks = masks;
    }

    /** @throws BlindValidator when the validator does not see something that the contract demands */
    public static Checks of(Contract contract) {
        ValidatorProof.of(contract);
        Validators validators = new Validators();
        Masks masks = new Masks(SensitiveNames.of(contract));
        return new Checks(
                List.of(
                        new StatusDocumented(),
                        new MediaTypeDocumented(),
                        new BodyIsJson(),
                        new ErrorCodeDocumented(),
                        new BodyFitsSchema(validators, masks),
                        new BodyIsConstant(validators),
                        new AwaitedReached(),
                        new HeadersDocumented(validators),
                        new WriteOnlyAbsent(writeOnly(contract)),
                        new NoSecret(),
                        new NoStackTrace(),
                        new NoVersion()),
                CodePlace.of(contract),
                masks);
    }

    public List<Check> all() {
        return all;
    }

    /** Everything that does not hold, in the order of the checks; no violation is surer than its case. */
    public List<Violation> judge(Case test, Reply reply) {
        Reply read = codePlace.read(test, reply);
        return all.stream()
                .flatMap(check -> check.judge(test, read).stream())
                .map(violation -> violation.shown(masks::excerpt).noSurerThan(test.level()))
                .toList();
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
