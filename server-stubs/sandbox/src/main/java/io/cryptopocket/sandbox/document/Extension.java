package io.cryptopocket.sandbox.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Infers the extension of a file: from its MIME type, else from the path of its URL, else from its first bytes. */
public final class Extension {

    private static final String UNKNOWN = "bin";
    private static final Pattern IN_PATH = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private static final Map<String, String> BY_MIME = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/jpg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/tiff", "tiff"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/heic", "heic"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("application/zip", "zip"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/plain", "txt"));

    private static final List<Magic> BY_CONTENT = List.of(
            new Magic(0, "%PDF-", "pdf"),
            new Magic(0, "\u0089PNG", "png"),
            new Magic(0, "\u00ff\u00d8\u00ff", "jpg"),
            new Magic(0, "GIF8", "gif"),
            new Magic(8, "WEBP", "webp"),
            new Magic(0, "II*\0", "tiff"),
            new Magic(0, "MM\0*", "tiff"),
            new Magic(0, "BM", "bmp"),
            new Magic(4, "ftyphei", "heic"),
            new Magic(0, "{\\rtf", "rtf"),
            new Magic(0, "PK\u0003\u0004", "zip"));

    /** Bytes that a kind of file has at a fixed place. */
    private record Magic(int at, String bytes, String extension) {

        boolean fits(String head) {
            return head.startsWith(bytes, at);
        }
    }

    private Extension() {}

    /**
     * The extension, in lower case and without its dot.
     *
     * @param mime the MIME type, with or without parameters; empty when unknown
     * @param path the path of the URL that the file came from; empty when there was none
     * @param head the first bytes of the file
     */
    public static String infer(String mime, String path, byte[] head) {
        String plainMime = mime.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_MIME.get(plainMime))
                .or(() -> inPath(path))
                .or(() -> inContent(new String(head, StandardCharsets.ISO_8859_1)))
                .orElse(UNKNOWN);
    }

    private static Optional<String> inPath(String path) {
        Matcher extension = IN_PATH.matcher(path);
        return extension.find() ? Optional.of(extension.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> inContent(String head) {
        return BY_CONTENT.stream()
                .filter(magic -> magic.fits(head))
                .map(Magic::extension)
                .findFirst();
    }
}
