package io.cryptopocket.conformance.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A URL or a body in pieces: what goes over the wire and what people see are made from the same list. */
public record Parts(List<Part> parts) {

    public Parts {
        parts = List.copyOf(parts);
    }

    public static Parts of(String text) {
        return new Parts(List.of(new Part.Text(text)));
    }

    /** These pieces and then the others. */
    public Parts and(Parts more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Parts(all);
    }

    /** What a report may show. */
    public String shown() {
        return parts.stream().map(Part::shown).collect(Collectors.joining());
    }

    boolean hasFile() {
        return parts.stream().anyMatch(Part.File.class::isInstance);
    }

    /** Number of bytes on the wire. */
    long length() {
        return parts.stream().mapToLong(Part::length).sum();
    }

    /** Everything, with the secrets, in UTF-8. */
    InputStream stream() {
        if (!hasFile()) {
            // A client that knows the length can say it.
            return new ByteArrayInputStream(wire().getBytes(StandardCharsets.UTF_8));
        }
        return new SequenceInputStream(
                Collections.enumeration(parts.stream().map(Part::stream).toList()));
    }

    /** Everything, with the secrets; not for pieces with a large file. */
    String wire() {
        return parts.stream().map(Parts::text).collect(Collectors.joining());
    }

    private static String text(Part part) {
        try (InputStream in = part.stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
