package io.cryptopocket.sandbox.http;

import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.server.model.KnownErrorCode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;

/** Lets nobody through to an operation without a token that is good. */
final class TokenFilter implements ContainerRequestFilter {

    private final String header;
    private final Tokens tokens;
    private final int refusedStatus;

    TokenFilter(String header, Tokens tokens, int refusedStatus) {
        this.header = header;
        this.tokens = tokens;
        this.refusedStatus = refusedStatus;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Integration> holder =
                Optional.ofNullable(request.getHeaderString(header)).flatMap(tokens::holder);
        if (holder.isPresent()) {
            request.setSecurityContext(new CallerContext(holder.get()));
        } else {
            request.abortWith(Answers.error(refusedStatus, KnownErrorCode.AUTHORIZATION_INCORRECT.toString()));
        }
    }
}
