package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.net.SocketException;
import org.apache.http.HttpClientConnection;
import org.apache.http.HttpException;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpRequestExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of a server that stops listening in the middle of a large upload. Such a server has answered
 * before it closed its side, and the answer may still wait in the socket.
 */
final class ForgivingExecutor extends HttpRequestExecutor {

    @Override
    public HttpResponse execute(HttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException, HttpException {
        Deadline.watch(connection);
        SentAgain.note(connection, context);
        return super.execute(request, connection, context);
    }

    @Override
    protected @Nullable HttpResponse doSendRequest(
            HttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException, HttpException {
        try {
            return super.doSendRequest(request, connection, context);
        } catch (SocketException sending) {
            try {
                return doReceiveResponse(request, connection, context);
            } catch (IOException | HttpException receiving) {
                sending.addSuppressed(receiving);
                throw sending;
            }
        }
    }
}
