package io.cryptopocket.conformance.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A piece of a URL or of a body. */
public sealed interface Part {

    /** What a report may show of it. */
    String shown();

    /** Number of bytes on the wire. */
    long length();

    /** The bytes that go over the wire. */
    InputStream stream();

    /** Text that anybody may read. */
    record Text(String text) implements Part {

        @Override
        public String shown() {
            return text;
        }

        @Override
        public long length() {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A value that belongs to the target and is in no report.
     *
     * @param variable name of the shell variable that stands for it in a curl line, for example {@code API_SECRET}
     * @param encoded the value as it goes over the wire, already escaped for its surroundings
     */
    record Secret(String variable, String encoded) implements Part {

        @Override
        public String shown() {
            return "***";
        }

        @Override
        public long length() {
            return encoded.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(encoded.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "$" + variable;
        }
    }

    /**
     * Base64 of a generated file, made while it is sent.
     *
     * @param bytes size of the file before it becomes Base64
     */
    record File(long bytes) implements Part {

        @Override
        public String shown() {
            return "<Base64 of " + bytes + " bytes>";
        }

        @Override
        public long length() {
            return GeneratedFile.base64Length(bytes);
        }

        @Override
        public InputStream stream() {
            return GeneratedFile.base64(bytes);
        }
    }
}
