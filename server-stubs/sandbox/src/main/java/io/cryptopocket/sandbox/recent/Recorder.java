package io.cryptopocket.sandbox.recent;

import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what goes to and comes from the operations. Sees what a client sees: also what refused requests are answered. */
@PreMatching
public final class Recorder implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final Logger LOG = System.getLogger(Recorder.class.getName());
    private static final String PROPERTY = Recorder.class.getName();
    private static final int LONGEST_TARGET = 300;

    private final RecentExchanges recent;
    private final Masks masks;
    private final String base;
    private final InstantSource clock;

    /** @param clock says when something happened, for people */
    public Recorder(RecentExchanges recent, Contract contract, InstantSource clock) {
        this.recent = recent;
        this.masks = new Masks(contract);
        this.base = contract.server().getPath();
        this.clock = clock;
    }

    /** What is known of an exchange so far. */
    private static final class Sighting {

        private final long began = System.nanoTime();
        private final Instant at;
        private final ContainerRequestContext request;
        private final Beginning sent = new Beginning();
        private final Beginning answered = new Beginning();
        private String operationId = "";
        private @Nullable ContainerResponseContext response;

        Sighting(Instant at, ContainerRequestContext request) {
            this.at = at;
            this.request = request;
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.startsWith(base + "/")) {
            Sighting sighting = new Sighting(clock.instant(), request);
            request.setProperty(PROPERTY, sighting);
            if (request.hasEntity()) {
                request.setEntityStream(new SeenInput(request.getEntityStream(), sighting.sent));
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROPERTY) instanceof Sighting sighting) {
            sighting.response = response;
            sighting.operationId = operation(request.getUriInfo());
            if (!response.hasEntity()) {
                keep(sighting, response);
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getProperty(PROPERTY) instanceof Sighting sighting) {
            context.setOutputStream(new SeenOutput(context.getOutputStream(), sighting.answered));
            context.proceed();
            ContainerResponseContext response = sighting.response;
            if (response != null) {
                keep(sighting, response);
            }
        } else {
            context.proceed();
        }
    }

    /** Jersey's view of the URI knows what was matched. To have that injected would be a look-up with each request. */
    private String operation(UriInfo uri) {
        Method method = uri instanceof ResourceInfo resource ? resource.getResourceMethod() : null;
        return method == null || !masks.isOperation(method.getName()) ? "" : method.getName();
    }

    private void keep(Sighting sighting, ContainerResponseContext response) {
        try {
            note(sighting, response);
        } catch (RuntimeException unreadable) {
            // Whoever sends what cannot be read still gets his answer.
            LOG.log(Level.DEBUG, "an exchange was not kept", unreadable);
        }
    }

    /** Takes what the server needs back after the request; what is left to do has time until somebody looks. */
    private void note(Sighting sighting, ContainerResponseContext response) {
        ContainerRequestContext request = sighting.request;
        String operation = sighting.operationId;
        Duration took = Duration.ofNanos(System.nanoTime() - sighting.began);
        String sentType = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        MediaType answeredType = response.getMediaType();
        String method = request.getMethod();
        Instant at = sighting.at;
        Beginning sent = sighting.sent;
        Beginning answered = sighting.answered;
        Supplier<String> target = target(operation, request.getUriInfo());
        Principal caller = request.getSecurityContext().getUserPrincipal();
        int status = response.getStatus();
        recent.add(number -> new Exchange(
                number,
                at,
                took,
                method,
                shortened(target.get()),
                operation,
                caller instanceof Integration integration ? integration.id().toString() : "",
                masks.request(operation, sentType, sent),
                status,
                masks.answer(operation, answeredType, answered)));
    }

    private Supplier<String> target(String operation, UriInfo uri) {
        if (operation.isEmpty()) {
            String asked = uri.getRequestUri().getRawPath();
            return () -> asked;
        }
        MultivaluedMap<String, String> path = uri.getPathParameters();
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        return () -> masks.target(operation, base, path, query);
    }

    private static String shortened(String target) {
        return target.length() > LONGEST_TARGET ? target.substring(0, LONGEST_TARGET) + "…" : target;
    }
}
