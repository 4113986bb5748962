package io.cryptopocket.client.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A server that speaks no HTTP by itself: after the head of a request it does whatever it is told with the connection. */
public final class RawServer implements AutoCloseable {

    /** What happens to a connection. */
    @FunctionalInterface
    public interface Behaviour {
        void with(Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    private static final String TOKEN = "{\"status\":\"ok\",\"data\":{\"token\":\"t\",\"expires_in\":3600}}";

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Behaviour behaviour;
    private volatile Consumer<String> heads = head -> {};

    public RawServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public void behave(Behaviour other) {
        behaviour = other;
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/api";
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Shows the head of every request. */
    public void onHead(Consumer<String> other) {
        heads = other;
    }

    /** A whole answer with a length. */
    public static Behaviour answering(String mediaType, String body) {
        return (connection, out) -> answer(out, mediaType, body);
    }

    private static void answer(OutputStream out, String mediaType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(out, "Content-Type: " + mediaType + "\r\nContent-Length: " + bytes.length);
        out.write(bytes);
    }

    public static void head(OutputStream out, String headers) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String head = readHead(connection.getInputStream());
            heads.accept(head);
            OutputStream out = connection.getOutputStream();
            if (head.matches("(?s)POST \\S*/api/authenticate .*")) {
                answer(out, "application/json", TOKEN);
            } else {
                behaviour.with(connection, out);
            }
        } catch (IOException | InterruptedException e) {
            // The client hung up, or the test is over.
        }
    }

    private static String readHead(InputStream stream) throws IOException {
        InputStream in = new BufferedInputStream(stream);
        StringBuilder head = new StringBuilder();
        int each;
        while (head.indexOf("\r\n\r\n") < 0 && (each = in.read()) >= 0) {
            head.append((char) each);
        }
        java.util.regex.Matcher length =
                java.util.regex.Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
