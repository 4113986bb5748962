package io.cryptopocket.conformance.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server that does with each connection exactly what a test wants, HTTP or not. */
final class RawServer implements AutoCloseable {

    static final String OK =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"status\":\"ok\"}";

    /** What happens to one connection. */
    interface Behaviour {
        void handle(Socket socket, InputStream in, OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();

    RawServer(Behaviour behaviour) throws IOException {
        this(ServerSocketFactory.getDefault(), behaviour);
    }

    RawServer(ServerSocketFactory sockets, Behaviour behaviour) throws IOException {
        server = sockets.createServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    connections.incrementAndGet();
                    thread(() -> handle(socket, behaviour));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    /** A server that answers every request on a connection with the same text. */
    static RawServer answering(String answer) throws IOException {
        return new RawServer((socket, in, out) -> {
            while (readHead(in)) {
                write(out, answer);
            }
        });
    }

    /** A server that answers the first request on a connection with this text and then closes it, without saying so. */
    static RawServer once(String answer) throws IOException {
        return new RawServer((socket, in, out) -> {
            readHead(in);
            write(out, answer);
        });
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api");
    }

    int connections() {
        return connections.get();
    }

    /** Reads up to and including the empty line; false when the client has gone. */
    static boolean readHead(InputStream in) throws IOException {
        int newlines = 0;
        while (newlines < 2) {
            int c = in.read();
            if (c < 0) {
                return false;
            }
            newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
        }
        return true;
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void handle(Socket socket, Behaviour behaviour) {
        try (socket) {
            behaviour.handle(socket, new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
        } catch (IOException clientGone) {
            // Some tests provoke exactly this.
        }
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
