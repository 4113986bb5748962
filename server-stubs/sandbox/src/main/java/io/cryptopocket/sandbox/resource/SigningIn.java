package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.http.Refused;
import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.Integrations;
import io.cryptopocket.sandbox.identity.IssuedToken;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.server.model.AuthenticateRequest;
import io.cryptopocket.server.model.AuthenticateSuccess;
import io.cryptopocket.server.model.KnownErrorCode;
import io.cryptopocket.server.model.Token;
import jakarta.ws.rs.core.Response;

/** {@code authenticate}. */
final class SigningIn {

    private final Integrations integrations;
    private final Tokens tokens;

    /** Signs these integrations in and gives them such tokens. */
    SigningIn(Integrations integrations, Tokens tokens) {
        this.integrations = integrations;
        this.tokens = tokens;
    }

    public Response authenticate(AuthenticateRequest request) {
        Integration integration = integrations
                .signIn(request.getApiKey(), request.getApiSecret())
                .orElseThrow(() -> new Refused(KnownErrorCode.AUTHORIZATION_INCORRECT.toString()));
        IssuedToken token = tokens.issue(integration);
        return Answers.ok(new AuthenticateSuccess()
                .status(AuthenticateSuccess.StatusEnum.OK)
                .data(new Token()
                        .token(token.value())
                        .expiresIn(token.lifetime().toSeconds())));
    }
}
