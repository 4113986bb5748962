package io.cryptopocket.sandbox.control.http;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody to the control but this machine, and no page of somebody else's site that a browser on this machine has open: that
 * would come under another name (a name that was made to point here), from another origin, or with a body that is no JSON.
 */
public final class LocalOnly implements ContainerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    @Context
    private @Nullable Provider<Request> connection;

    @Override
    public void filter(ContainerRequestContext request) {
        // Asked of what was matched and not of the path, which can be written in many ways. Jersey's view of the URI
        // knows it; to have it injected would be a look-up with each request.
        if (request.getUriInfo() instanceof ResourceInfo matched && matched.getResourceClass() != ControlApi.class) {
            return;
        }
        URI uri = request.getUriInfo().getRequestUri();
        if (!isLocal(uri)) {
            refuse(request, "The control answers this machine only: ask for 127.0.0.1 or localhost.");
        } else if (isForeign(request, uri)) {
            refuse(request, "The control answers no pages of other sites.");
        } else if (request.hasEntity() && !isJson(request)) {
            request.abortWith(Reply.refusal(415, "unsupported_media_type", "Send the body as application/json."));
        }
    }

    private boolean isLocal(URI uri) {
        Request caller = connection == null ? null : connection.get();
        try {
            return NAMES.contains(uri.getHost())
                    && caller != null
                    && InetAddress.getByName(caller.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isForeign(ContainerRequestContext request, URI uri) {
        String origin = request.getHeaderString("Origin");
        String site = request.getHeaderString("Sec-Fetch-Site");
        String here = uri.getScheme() + "://" + uri.getRawAuthority();
        return origin != null && !origin.equals(here) || "cross-site".equals(site) && !isNavigation(request);
    }

    /** Somebody follows a link to the page, which changes nothing. */
    private static boolean isNavigation(ContainerRequestContext request) {
        return request.getMethod().equals("GET") && "navigate".equals(request.getHeaderString("Sec-Fetch-Mode"));
    }

    private static boolean isJson(ContainerRequestContext request) {
        return request.getMediaType() != null
                && request.getMediaType().getSubtype().equals("json");
    }

    private static void refuse(ContainerRequestContext request, String sentence) {
        request.abortWith(Reply.refusal(403, "not_allowed", sentence));
    }
}
