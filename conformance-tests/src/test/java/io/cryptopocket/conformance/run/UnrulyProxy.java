package io.cryptopocket.conformance.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bad network in front of a server: every request goes through, or does not, as its behaviour decides. */
final class UnrulyProxy implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)\\r?$");

    /** One request as it came, and the ways to treat it. */
    interface Exchange {

        /** How many requests came before this one. */
        int number();

        /** Start line and headers. */
        String head();

        /** The whole answer of the server behind, head and body. */
        byte[] forward(String head) throws IOException;

        /** Sends bytes to the client and ends the connection. */
        void answer(byte[] bytes) throws IOException;

        /** Sends bytes to the client. */
        void answerOnly(byte[] bytes) throws IOException;

        /** Ends the connection as a crash does. */
        void reset() throws IOException;

        /** Holds the connection and says nothing until the client or the proxy has gone. */
        void hang() throws IOException;
    }

    /** What happens to a request. */
    interface Behaviour {
        void treat(Exchange exchange) throws IOException;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final URI behind;

    UnrulyProxy(URI behind, Behaviour behaviour) throws IOException {
        this.behind = behind;
        thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept();
                    open.add(client);
                    thread(() -> serve(client, behaviour));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + behind.getRawPath());
    }

    int requests() {
        return requests.get();
    }

    private void serve(Socket client, Behaviour behaviour) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            while (!head.isEmpty()) {
                Matcher length = LENGTH.matcher(head);
                byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                One one = new One(requests.getAndIncrement(), head, body, client);
                behaviour.treat(one);
                if (client.isClosed()) {
                    return;
                }
                head = head(in);
            }
        } catch (IOException clientGone) {
            // The client has given up, as it should with a network like this.
        } finally {
            open.remove(client);
        }
    }

    /** Up to and including the empty line; empty when the client has gone. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int newlines = 0;
        while (newlines < 2) {
            int c = in.read();
            if (c < 0) {
                return "";
            }
            head.write(c);
            newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private final class One implements Exchange {
        private final int number;
        private final String head;
        private final byte[] body;
        private final Socket client;

        One(int number, String head, byte[] body, Socket client) {
            this.number = number;
            this.head = head;
            this.body = body;
            this.client = client;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public String head() {
            return head;
        }

        @Override
        public byte[] forward(String changed) throws IOException {
            try (Socket to = new Socket(behind.getHost(), behind.getPort())) {
                String once = changed.replaceFirst("(?im)^connection:.*\\R", "")
                        .replaceFirst("\\R", "\r\nConnection: close\r\n");
                to.getOutputStream().write(once.getBytes(StandardCharsets.ISO_8859_1));
                to.getOutputStream().write(body);
                to.getOutputStream().flush();
                return to.getInputStream().readAllBytes();
            }
        }

        @Override
        public void answer(byte[] bytes) throws IOException {
            answerOnly(bytes);
            client.close();
        }

        @Override
        public void answerOnly(byte[] bytes) throws IOException {
            OutputStream out = client.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        @Override
        public void reset() throws IOException {
            client.setSoLinger(true, 0);
            client.close();
        }

        @Override
        public void hang() throws IOException {
            while (client.getInputStream().read() >= 0) {
                // Whatever else comes is not answered either.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket client : open) {
            client.close();
        }
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "unruly-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
