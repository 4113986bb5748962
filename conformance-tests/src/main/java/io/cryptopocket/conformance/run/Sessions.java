package io.cryptopocket.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Authentication;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.check.StrictJson;
import io.cryptopocket.conformance.http.Answer;
import io.cryptopocket.conformance.http.NoAnswer;
import io.cryptopocket.conformance.http.Transport;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.spec.Caller;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Hands out tokens: one for each caller, had once, and had anew once when it has expired. */
final class Sessions {

    /** Name of all tokens among the secrets. */
    static final String TOKEN = "the token";

    private final Authentication authentication;
    private final Target target;
    private final Transport transport;
    private final Requests requests;
    private final Secrets secrets;
    private final Random random;
    private final Map<Caller, Token> tokens = new EnumMap<>(Caller.class);

    Sessions(
            Authentication authentication,
            Target target,
            Transport transport,
            Requests requests,
            Secrets secrets,
            long seed) {
        this.authentication = authentication;
        this.target = target;
        this.transport = transport;
        this.requests = requests;
        this.secrets = secrets;
        this.random = new Random(seed);
        authentication
                .fixtures()
                .forEach(name -> target.fixture(name).ifPresent(value -> secrets.learn(name, value.asText())));
    }

    /**
     * A token as the caller has it.
     *
     * @param worked whether the target has accepted it at least once
     */
    record Token(String text, boolean worked) {}

    /** The token of an integration; waits while somebody else has it made. */
    synchronized Token token(Caller caller) throws NoToken, NoAnswer, MissingValue {
        Token known = tokens.get(caller);
        if (known == null) {
            known = new Token(caller == Caller.STRANGER ? neverIssued() : authenticate(caller), false);
            tokens.put(caller, known);
        }
        return known;
    }

    /** Notes that the target has accepted a token. */
    synchronized void worked(Caller caller, Token token) {
        if (tokens.get(caller) == token) {
            tokens.put(caller, new Token(token.text(), true));
        }
    }

    /**
     * Notes that the target has refused a token.
     *
     * @return whether it is worth trying again: the token had worked before, so it has expired and there is a new one
     */
    synchronized boolean refused(Caller caller, Token token) {
        Token current = tokens.get(caller);
        if (current != null && !current.text().equals(token.text())) {
            return true;
        }
        if (current == null || !current.worked()) {
            return false;
        }
        tokens.remove(caller);
        return true;
    }

    private String authenticate(Caller caller) throws NoToken, NoAnswer, MissingValue {
        RunValues values = new RunValues(target, "authentication");
        Answer answer = transport.send(requests.of(authentication.draft(caller), values), Map.of());
        if (Referee.isUnavailable(authentication.operation(), answer)) {
            throw new NoAnswer("it answered " + answer.status() + " to "
                    + authentication.operation().id() + ".");
        }
        JsonNode token = StrictJson.read(answer.body())
                .json()
                .map(body -> body.at(authentication.token()))
                .filter(JsonNode::isTextual)
                .orElseThrow(() -> new NoToken("No token was handed out to " + caller.word() + ".", answer));
        secrets.learn(TOKEN, token.textValue());
        return token.textValue();
    }

    /** A text that looks like a token, letter for letter and digit for digit, and is none. */
    private String neverIssued() {
        StringBuilder text = new StringBuilder();
        authentication.sample().codePoints().forEach(c -> text.appendCodePoint(other(c)));
        return text.toString();
    }

    private int other(int c) {
        if (c >= '0' && c <= '9') {
            return '0' + random.nextInt(10);
        }
        return c >= 'a' && c <= 'f' ? 'a' + random.nextInt(6) : c;
    }
}
