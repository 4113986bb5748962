package io.cryptopocket.sandbox.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection with at most one request under way. */
final class Channel {

    private static final String LENGTH = "\r\ncontent-length:";
    private static final String CLOSES = "\r\nconnection: close";
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress server;
    private final Selector selector;
    private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
    private SocketChannel socket;
    private long since;
    private int status;

    Channel(InetSocketAddress server, Selector selector) throws IOException {
        this.server = server;
        this.selector = selector;
        this.socket = open();
    }

    private SocketChannel open() throws IOException {
        SocketChannel opened = SocketChannel.open(server);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    void send(byte[] request, long from) throws IOException {
        since = from;
        in.clear();
        ByteBuffer out = ByteBuffer.wrap(request);
        while (out.hasRemaining()) {
            socket.write(out);
        }
    }

    /** When the request of the last answer was sent, or due. */
    long since() {
        return since;
    }

    int status() {
        return status;
    }

    /** Reads what is there. */
    boolean isAnswered() throws IOException {
        if (socket.read(in) < 0) {
            throw new EOFException("the server closed a connection");
        }
        int head = endOfHead();
        if (head < 0) {
            return false;
        }
        String headers = new String(in.array(), 0, head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        status = Integer.parseInt(headers.substring(9, 12));
        int length = headers.indexOf(LENGTH);
        if (length < 0) {
            return endsWithLastChunk();
        }
        int from = length + LENGTH.length();
        int end = headers.indexOf('\r', from);
        int whole = head + Integer.parseInt(headers.substring(from, end).strip());
        boolean complete = in.position() >= whole;
        if (complete && headers.contains(CLOSES)) {
            socket.close();
            socket = open();
        }
        return complete;
    }

    private int endOfHead() {
        for (int i = 3; i < in.position(); i++) {
            if (in.get(i) == '\n' && in.get(i - 1) == '\r' && in.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean endsWithLastChunk() {
        for (int i = 1; i <= LAST_CHUNK.length; i++) {
            if (in.get(in.position() - i) != LAST_CHUNK[LAST_CHUNK.length - i]) {
                return false;
            }
        }
        return true;
    }
}
