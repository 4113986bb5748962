package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.protocol.HttpContext;

/** Makes sockets that have a channel, for {@link ProbedConnection}. */
final class ChannelSockets extends PlainConnectionSocketFactory {

    @Override
    public Socket createSocket(HttpContext context) throws IOException {
        return SocketChannel.open().socket();
    }
}
