package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cryptopocket.server.model.KnownErrorCode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.RequestExecutorProvider;
import org.glassfish.grizzly.http.server.Response;

/**
 * Answers where Jersey cannot: when the request line does not even name a URI, or when writing an answer fails. Grizzly
 * would show a page with a stack trace and its version.
 */
final class LastResort extends HttpHandler {

    private static final Logger LOG = System.getLogger(LastResort.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int FAILED = 500;

    private final HttpHandler container;
    private final RequestExecutorProvider threads;

    LastResort(HttpHandler container, RequestExecutorProvider threads) {
        this.container = container;
        this.threads = threads;
    }

    @Override
    public RequestExecutorProvider getRequestExecutorProvider() {
        return threads;
    }

    @Override
    public void start() {
        super.start();
        container.start();
    }

    @Override
    public void destroy() {
        container.destroy();
        super.destroy();
    }

    @Override
    public void service(Request request, Response response) throws IOException {
        try {
            container.service(request, response);
        } catch (IllegalArgumentException notEvenAUri) {
            send(response, BAD_REQUEST, Protocol.BAD_REQUEST.code());
        } catch (Exception failure) {
            LOG.log(Level.ERROR, "a request failed", failure);
            send(response, FAILED, KnownErrorCode.UNEXPECTED_ERROR.toString());
        }
    }

    private static void send(Response response, int status, String code) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(body(status, code).getBytes(StandardCharsets.UTF_8));
    }

    static String body(int status, String code) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(Answers.error(status, code).getEntity());
    }
}
