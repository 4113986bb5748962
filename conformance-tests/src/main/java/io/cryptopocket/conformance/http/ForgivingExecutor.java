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

    private final KeptConnections kept;

    ForgivingExecutor(KeptConnections kept) {
        this.kept = kept;
    }

    @Override
    public HttpResponse execute(HttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException, HttpException {
        kept.look(connection, request, context);
        HttpResponse response = super.execute(request, connection, context);
        kept.answered(connection);
        return response;
    }

    @Override
    protected @Nullable HttpResponse doSendRequest(
            HttpRequest request, HttpClientConnection connection, HttpContext context)
            throws IOException, HttpException {
        try {
            return super.doSendRequest(request, connection, context);
        } catch (IOException sending) {
            try {
                HttpResponse answer = doReceiveResponse(request, connection, context);
                kept.broken(context);
                return answer;
            } catch (IOException | HttpException receiving) {
                sending.addSuppressed(receiving);
                throw asSocketException(sending);
            }
        }
    }

    /** What a socket throws; one with a channel throws less telling types. */
    private static SocketException asSocketException(IOException sending) {
        if (sending instanceof SocketException itself) {
            return itself;
        }
        SocketException lost = new SocketException(sending.getMessage());
        lost.initCause(sending);
        return lost;
    }
}
