package io.cryptopocket.conformance.readme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's README and the blocks in it. */
final class Readme {

    private static final Path FILE = Path.of("..", "README.md");

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    static Readme read() {
        try {
            return new Readme(Files.readString(FILE, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** The fenced block behind the comment {@code <!-- name -->}. */
    String block(String name) {
        Matcher fence = Pattern.compile("<!-- " + Pattern.quote(name) + " -->\\R```\\w*\\R(.*?)\\R```", Pattern.DOTALL)
                .matcher(text);
        if (!fence.find()) {
            throw new AssertionError("README.md has no block behind <!-- " + name + " -->");
        }
        return fence.group(1);
    }
}
