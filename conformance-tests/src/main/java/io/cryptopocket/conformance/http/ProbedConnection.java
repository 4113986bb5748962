package io.cryptopocket.conformance.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.http.impl.conn.DefaultHttpResponseParserFactory;
import org.apache.http.impl.conn.DefaultManagedHttpClientConnection;
import org.apache.http.io.BufferInfo;

/**
 * A connection that tells at once whether the server has closed it. One that has no channel, as with TLS, waits a
 * millisecond for what may come, before each request.
 */
final class ProbedConnection extends DefaultManagedHttpClientConnection {

    private static final int BUFFER = 8 * 1024;

    ProbedConnection() {
        super(
                "to the target",
                BUFFER,
                BUFFER,
                null,
                null,
                null,
                null,
                null,
                null,
                DefaultHttpResponseParserFactory.INSTANCE);
    }

    /** Whatever a server says without being asked is no answer to the next request. */
    @Override
    public boolean isStale() {
        Socket socket = getSocket();
        SocketChannel channel = socket == null ? null : socket.getChannel();
        boolean closed = channel == null ? super.isStale() : !isQuiet(channel);
        return closed || ((BufferInfo) getSessionInputBuffer()).length() > 0;
    }

    /** Neither the end nor a byte has come. */
    private static boolean isQuiet(SocketChannel channel) {
        try {
            channel.configureBlocking(false);
            int read = channel.read(ByteBuffer.allocate(1));
            channel.configureBlocking(true);
            return read == 0;
        } catch (IOException lost) {
            return false;
        }
    }
}
