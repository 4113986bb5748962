package io.cryptopocket.client.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The cheapest server there is: keeps connections, skips bodies, answers with texts that were made beforehand. */
final class QuickServer implements AutoCloseable {

    private static final byte[] TOKEN =
            answer("{\"status\":\"ok\",\"data\":{\"token\":\"0f8d6a1c-3b52-4a57\",\"expires_in\":3600}}");
    private static final byte[] STORED = answer("{\"status\":\"ok\"}");
    static final String PAYMENT_JSON =
            "{\"status\":\"ok\",\"data\":{\"id\":\"i3FSJb2w7vQZXdtbBtS4v8U3S\",\"external_id\":\"order-1001\","
                    + "\"user_id\":\"106\",\"status\":\"coins_sent\",\"fiat_amount\":10000,\"fiat_symbol\":\"EUR\",\"coin_symbol\":\"USDC\","
                    + "\"coin_amount\":123.75,\"created_at\":\"2026-06-15T09:30:00.000000Z\",\"holder\":\"Ana Ruiz Vidal\","
                    + "\"txid\":\"0x6f56e6d82ced3963adadb34e242c9ea954b93856ce3bc44c4a9b9e930fa107d6\"}}";
    private static final byte[] PAYMENT = answer(PAYMENT_JSON);

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    QuickServer() {
        try {
            socket = new ServerSocket(0, 2_000, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    private static byte[] answer(String json) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n"
                        + json)
                .getBytes(StandardCharsets.US_ASCII);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/api";
    }

    /** Payments are answered only when this many were asked for at once. */
    void holdUntil(int calls) {
        gate = new CountDownLatch(calls);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream(), 65_536);
            OutputStream out = connection.getOutputStream();
            String line;
            while ((line = line(in)) != null) {
                skipRest(in);
                if (line.contains("/authenticate")) {
                    out.write(TOKEN);
                } else if (line.contains("/documents")) {
                    out.write(STORED);
                } else {
                    gate.countDown();
                    gate.await();
                    out.write(PAYMENT);
                }
            }
        } catch (IOException e) {
            // the client hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void skipRest(InputStream in) throws IOException {
        long length = 0;
        String header;
        while ((header = line(in)) != null && !header.isEmpty()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        int each;
        while ((each = in.read()) >= 0 && each != '\n') {
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return each < 0 ? null : line.toString();
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
