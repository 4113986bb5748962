package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;

/** What every answer says about itself: it is not to be kept, and is what its media type says. */
final class AnswerHeaders implements ContainerResponseFilter {

    private static final Annotation[] NO_ANNOTATIONS = {};

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            // Jersey answers itself where a header does not parse.
            Response answer = Protocol.of(response.getStatus()).answer();
            response.setEntity(answer.getEntity(), NO_ANNOTATIONS, answer.getMediaType());
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200) {
            // Jersey answers with the methods as text; they are in Allow already.
            response.setEntity(null);
            response.setStatus(204);
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
    }
}
