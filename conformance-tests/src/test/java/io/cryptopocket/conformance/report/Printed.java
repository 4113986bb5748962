package io.cryptopocket.conformance.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A console that can be read afterwards. */
final class Printed {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    Terminal log() {
        return new Terminal(out, false, false, 80);
    }

    Terminal person(boolean color) {
        return new Terminal(out, true, color, 40);
    }

    String text() {
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
