package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Credential;
import io.cryptopocket.conformance.cases.Draft;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.cases.Values;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Recorder;
import io.cryptopocket.conformance.http.Request;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.SentRequest;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Carries a draft to the target: makes the request, records it, adds the credentials, and brings the answer. */
final class Courier {

    /** A token that is new to this case may be an old one to others, and expire as well. */
    private static final int MOST_RENEWALS = 3;

    private final String authHeader;
    private final Requests requests;
    private final Transport transport;
    private final Recorder recorder;
    private final Sessions sessions;

    Courier(Contract contract, Requests requests, Transport transport, Recorder recorder, Sessions sessions) {
        this.authHeader = contract.authHeader();
        this.requests = requests;
        this.transport = transport;
        this.recorder = recorder;
        this.sessions = sessions;
    }

    /**
     * Sends a request once, and again with another token when the token has expired in the middle of the run.
     *
     * @param exchanges gets the record, with or without an answer
     */
    Answer send(Draft draft, Values values, List<Exchange> exchanges) throws MissingValue, NoToken, NoAnswer {
        Request request = requests.of(draft, values);
        if (!(draft.credential() instanceof Credential.Of of) || !hasSession(draft.operation(), of.caller())) {
            return exchange(request, credentials(draft), shown(draft), exchanges);
        }
        Sessions.Token token = sessions.token(of.caller());
        Answer answer = exchange(request, Map.of(authHeader, token.text()), shown(draft), exchanges);
        for (int i = 0; i < MOST_RENEWALS && refuses(draft.operation(), answer); i++) {
            if (!sessions.refused(of.caller(), token)) {
                return answer;
            }
            token = sessions.token(of.caller());
            exchanges.remove(exchanges.size() - 1);
            answer = exchange(request, Map.of(authHeader, token.text()), shown(draft), exchanges);
        }
        if (!refuses(draft.operation(), answer)) {
            sessions.worked(of.caller(), token);
        }
        return answer;
    }

    private Answer exchange(
            Request request, Map<String, String> credentials, Optional<String> shown, List<Exchange> exchanges)
            throws NoAnswer {
        SentRequest sent = recorder.sent(request, shown);
        exchanges.add(new Exchange(sent, Optional.empty()));
        Answer answer = transport.send(request, credentials);
        exchanges.set(exchanges.size() - 1, new Exchange(sent, Optional.of(recorder.received(answer))));
        return answer;
    }

    private Map<String, String> credentials(Draft draft) throws NoToken, NoAnswer, MissingValue {
        if (draft.credential() instanceof Credential.Literally literally) {
            return Map.of(authHeader, literally.text());
        }
        return draft.operation().secured() && ((Credential.Of) draft.credential()).caller() == Caller.STRANGER
                ? Map.of(authHeader, sessions.token(Caller.STRANGER).text())
                : Map.of();
    }

    private Optional<String> shown(Draft draft) {
        if (draft.credential() instanceof Credential.Literally literally) {
            return Optional.of(authHeader + ": " + literally.text());
        }
        Caller caller = ((Credential.Of) draft.credential()).caller();
        if (!draft.operation().secured() || caller == Caller.NOBODY) {
            return Optional.empty();
        }
        String prefix = caller == Caller.INTEGRATION ? "" : caller.word().replace("integration", "");
        return Optional.of(authHeader + ": $" + (prefix + "TOKEN").toUpperCase(Locale.ROOT));
    }

    private static boolean hasSession(Operation operation, Caller caller) {
        return operation.secured() && (caller == Caller.INTEGRATION || caller == Caller.OTHER_INTEGRATION);
    }

    /** Whether an answer carries the code with which the contract lets this operation refuse a caller. */
    static boolean refuses(Operation operation, Answer answer) {
        List<String> codes = operation.rows().stream()
                .filter(row -> row.recipe()
                        .map(recipe -> recipe.caller() == Caller.NOBODY)
                        .orElse(false))
                .flatMap((Row row) -> row.errorCode().stream())
                .toList();
        // Most answers hold none of them and need not be read.
        return codes.stream().anyMatch(answer.text()::contains)
                && StrictJson.read(answer.body())
                        .json()
                        .map(body -> body.path("error").asText(""))
                        .filter(codes::contains)
                        .isPresent();
    }
}
