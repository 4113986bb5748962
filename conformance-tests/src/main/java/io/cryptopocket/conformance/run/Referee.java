package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.check.Checks;
import io.cryptopocket.conformance.check.Reply;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Operation;
import java.util.List;
import java.util.Set;

/** Turns an answer into a verdict. */
final class Referee {

    /** Statuses by which a server or what stands before it says that it cannot answer now, whatever was asked. */
    private static final Set<Integer> UNAVAILABLE = Set.of(429, 502, 503, 504);

    private static final int NOT_IMPLEMENTED = 501;
    private static final String NOT_IMPLEMENTED_CODE = "not_implemented";

    private final Checks checks;
    private final Secrets secrets;
    private final Profile profile;

    Referee(Checks checks, Secrets secrets, Profile profile) {
        this.checks = checks;
        this.secrets = secrets;
        this.profile = profile;
    }

    /** The verdict on a case whose answer this is. */
    Verdict judge(Case test, Answer answer) {
        Operation operation = test.draft().operation();
        if (isUnavailable(operation, answer)) {
            return unavailable(answer);
        }
        if (isNotImplemented(answer)) {
            return notImplemented(operation.id());
        }
        List<String> revealed = secrets.in(answer.text()).stream()
                .filter(name -> operation.secured() || !name.equals(Sessions.TOKEN))
                .toList();
        return weigh(checks.judge(test, Reply.of(answer, revealed)));
    }

    /** What violations amount to at this target. */
    Verdict weigh(List<Violation> violations) {
        return Weighing.of(violations, profile);
    }

    /** Whether the target only says that it cannot answer now; not when that is documented of the operation. */
    static boolean isUnavailable(Operation operation, Answer answer) {
        return UNAVAILABLE.contains(answer.status())
                && operation.response(String.valueOf(answer.status())).isEmpty();
    }

    static Verdict unavailable(Answer answer) {
        return new Verdict.Errored(
                Verdict.Origin.NETWORK,
                "The target answered " + answer.status() + ", which says nothing but that it is not available now.");
    }

    static boolean isNotImplemented(Answer answer) {
        return answer.status() == NOT_IMPLEMENTED && code(answer).equals(NOT_IMPLEMENTED_CODE);
    }

    static Verdict notImplemented(String operationId) {
        return new Verdict.Skipped(
                SkipReason.NOT_IMPLEMENTED_BY_TARGET,
                "The target answered " + NOT_IMPLEMENTED + " " + NOT_IMPLEMENTED_CODE + " to " + operationId + ".");
    }

    private static String code(Answer answer) {
        return StrictJson.read(answer.body())
                .json()
                .map(body -> body.path("error"))
                .map(JsonNode::asText)
                .orElse("");
    }
}
