package io.cryptopocket.conformance.run;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** An answer of HTTP/1.1 that says the same in another way. */
final class Reframed {

    private Reframed() {}

    /** The same answer, with a length instead of chunks, and with its head changed. */
    static byte[] withHead(byte[] answer, UnaryOperator<String> change) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n") + 2;
        String body = text.substring(end);
        String head = text.substring(0, end);
        if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding")) {
            body = "\r\n" + unchunked(body.substring(2));
            head = head.replaceFirst(
                    "(?im)^transfer-encoding:.*\\R", "Content-Length: " + (body.length() - 2) + "\r\n");
        }
        return (change.apply(head) + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same answer in chunks of seven bytes. */
    static byte[] inChunks(byte[] answer) {
        String plain = new String(withHead(answer, head -> head), StandardCharsets.ISO_8859_1);
        int end = plain.indexOf("\r\n\r\n") + 4;
        StringBuilder chunks = new StringBuilder(
                plain.substring(0, end).replaceFirst("(?im)^content-length:.*\\R", "Transfer-Encoding: chunked\r\n"));
        for (int at = end; at < plain.length(); at += 7) {
            String chunk = plain.substring(at, Math.min(plain.length(), at + 7));
            chunks.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return chunks.append("0\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String unchunked(String body) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (true) {
            int line = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, line), 16);
            if (size == 0) {
                return text.toString();
            }
            text.append(body, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
    }
}
