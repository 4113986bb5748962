package io.cryptopocket.client;

import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognizes what a document is, by its first bytes or else by its name. */
final class MediaTypes {

    /** How many bytes the longest signature needs. */
    static final int HEAD = 16;

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("%PDF-", "application/pdf");
        SIGNATURES.put("\u0089PNG\r\n\u001a\n", "image/png");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "image/jpeg");
        SIGNATURES.put("GIF8", "image/gif");
        SIGNATURES.put("II*\0", "image/tiff");
        SIGNATURES.put("MM\0*", "image/tiff");
        SIGNATURES.put("BM", "image/bmp");
        SIGNATURES.put("{\\rtf", "application/rtf");
    }

    private MediaTypes() {}

    /** Null when neither bytes nor name tell; the service then looks for itself. */
    static @Nullable String of(byte[] head, String name) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> each : SIGNATURES.entrySet()) {
            if (start.startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (start.startsWith("ftyp", 4) && Arrays.asList("heic", "heix", "mif1").contains(substring(start, 8, 12))) {
            return "image/heic";
        }
        return URLConnection.guessContentTypeFromName(name.toLowerCase(Locale.ROOT));
    }

    private static String substring(String text, int from, int to) {
        return text.length() < to ? "" : text.substring(from, to);
    }
}
