package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Element;
import java.util.List;

/** One property of an answer. The list of permitted types is the registry of all checks. */
public sealed interface Check
        permits StatusDocumented,
                MediaTypeDocumented,
                BodyIsJson,
                BodyFitsSchema,
                ErrorCodeDocumented,
                BodyIsConstant,
                NoStackTrace,
                NoVersion,
                NoSecret,
                WriteOnlyAbsent,
                HeadersDocumented,
                AwaitedReached {

    /** Name in kebab case, as it is used in reports. */
    String id();

    /** The property in words, as messages give it: {@code error code is the documented one}. */
    String title();

    /** What does not hold; empty when all is well or the check does not apply to the case. */
    List<Violation> judge(Case test, Reply reply);

    /** A violation of this check at a place of the contract. */
    default Violation violation(Element place, String property, String expected, String actual) {
        return new Violation(
                id(), property, title(), place.line(), place.provenance().level(), expected, actual);
    }
}
