package io.cryptopocket.sandbox.document;

import io.cryptopocket.sandbox.storage.DocumentStorage;
import io.cryptopocket.sandbox.storage.Spool;
import io.cryptopocket.sandbox.storage.StorageFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a {@code file} field as it arrives: a link is remembered, everything else is Base64 and goes to
 * disk decoded. Needs the same small amount of memory for a file of any size.
 */
public final class FileField {

    private static final int BUFFER = 16 * 1024;
    private static final Pattern LINK = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("(?i)data:([a-z0-9.+-]+/[a-z0-9.+-]+)?(;[^;,]+)*?;base64,");

    private final DocumentStorage storage;

    /**
     * A reader of fields.
     *
     * @param storage gives the space for files on their way in
     */
    public FileField(DocumentStorage storage) {
        this.storage = storage;
    }

    /**
     * Reads a field to its end, or until it is clear that it cannot be used.
     *
     * @param characters the text, one byte a character; a byte above 127 stands for a character outside of ASCII
     * @return what it is; a file has to be closed by whoever takes it
     * @throws StorageFailed when there is no space for it
     * @throws IOException when the sender cannot be read
     */
    public Received read(InputStream characters) throws IOException {
        byte[] start = characters.readNBytes(DocumentLimits.MOST_PREFIX_CHARACTERS);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.isEmpty()) {
            return new Received.Empty();
        }
        try {
            return LINK.matcher(text).matches() ? link(text, characters) : file(text, start, characters);
        } catch (DocumentRefused refused) {
            return new Received.Unusable(refused);
        }
    }

    private static Received link(String start, InputStream rest) throws IOException, DocumentRefused {
        byte[] more = rest.readNBytes(DocumentLimits.MOST_URL_CHARACTERS);
        String url = start + new String(more, StandardCharsets.ISO_8859_1);
        if (url.length() > DocumentLimits.MOST_URL_CHARACTERS) {
            throw new DocumentRefused(Refusal.INVALID_FILE_URL, "the URL is too long");
        }
        return new Received.Link(url);
    }

    private Received file(String text, byte[] start, InputStream rest) throws IOException, DocumentRefused {
        String mime = "";
        int from = 0;
        if (text.regionMatches(true, 0, "data:", 0, 5)) {
            Matcher prefix = PREFIX.matcher(text);
            if (!prefix.lookingAt()) {
                throw new DocumentRefused(Refusal.INVALID_FILE, "a data: prefix without ;base64,");
            }
            mime = prefix.group(1) == null ? "" : prefix.group(1).toLowerCase(Locale.ROOT);
            from = prefix.end();
        }
        return new Received.File(decode(start, from, rest), mime);
    }

    private Spool decode(byte[] start, int from, InputStream rest) throws IOException, DocumentRefused {
        Spool spool = storage.spool();
        boolean complete = false;
        try {
            Base64Sink sink = new Base64Sink(spool);
            sink.accept(start, from, start.length - from);
            byte[] buffer = new byte[BUFFER];
            for (int n = rest.read(buffer); n >= 0; n = rest.read(buffer)) {
                sink.accept(buffer, 0, n);
            }
            sink.finish();
            complete = true;
            return spool;
        } finally {
            if (!complete) {
                spool.close();
            }
        }
    }
}
