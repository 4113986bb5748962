package io.cryptopocket.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a document come from. */
sealed interface DocumentSource {

    /** What {@link #checkedSize()} answers when only reading tells. */
    long UNKNOWN = -1;

    /** Number of bytes; throws IllegalArgumentException when there are none, too many, or the source is not there. */
    long checkedSize();

    InputStream open() throws IOException;

    /** Name that a media type may be guessed from. */
    default String name() {
        return "";
    }

    /** A file. */
    record File(Path path) implements DocumentSource {

        @Override
        public long checkedSize() {
            if (!Files.exists(path)) {
                throw new IllegalArgumentException("There is no file " + path + ".");
            }
            if (!Files.isRegularFile(path)) {
                throw new IllegalArgumentException(path + " is no file.");
            }
            if (!Files.isReadable(path)) {
                throw new IllegalArgumentException("The file " + path + " may not be read.");
            }
            try {
                return checked(Files.size(path), "The file " + path);
            } catch (IOException e) {
                throw new IllegalArgumentException("The file " + path + " cannot be read.", e);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Bytes(byte[] bytes) implements DocumentSource {

        @Override
        public long checkedSize() {
            return checked(bytes.length, "The document");
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A stream. */
    record Stream(Document.Opener opener) implements DocumentSource {

        @Override
        public long checkedSize() {
            return UNKNOWN;
        }

        @Override
        public InputStream open() throws IOException {
            return opener.open();
        }
    }

    /** Bytes that the service fetches itself. */
    record Fetched(URI url) implements DocumentSource {

        @Override
        public long checkedSize() {
            return UNKNOWN;
        }

        @Override
        public InputStream open() throws IOException {
            throw new IOException("The service fetches this document itself.");
        }
    }

    static long checked(long size, String what) {
        if (size == 0) {
            throw new IllegalArgumentException(what + " is empty.");
        }
        if (size > Document.LARGEST) {
            throw tooLarge(what + " has " + size + " bytes");
        }
        return size;
    }

    static IllegalArgumentException tooLarge(String what) {
        return new IllegalArgumentException(what + "; " + Document.LARGEST + " is the most that a document may have.");
    }
}
