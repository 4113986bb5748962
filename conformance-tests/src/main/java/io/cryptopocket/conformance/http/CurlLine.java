package io.cryptopocket.conformance.http;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request as one line for a POSIX shell, with shell variables in the place of secrets. */
final class CurlLine {

    private static final String START = GeneratedFile.START.replace("%", "%%").replace("\n", "\\n");

    private static final Pattern VARIABLE = Pattern.compile("[\\w-]+: \\$\\w+");

    /** Text that a shell takes as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=-]+");

    private CurlLine() {}

    /**
     * @param credentials header lines in which a shell variable stands for the secret, for example {@code auth: $TOKEN}
     */
    static String of(Request request, Parts url, Optional<String> credentials) {
        StringBuilder line = new StringBuilder("curl -X ").append(request.method());
        credentials.ifPresent(header -> line.append(" -H ").append(credentials(header)));
        request.headers().forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
        request.payload()
                .ifPresent(payload -> payload.mediaType()
                        .ifPresentOrElse(
                                type -> line.append(" -H ").append(quoted("Content-Type: " + type)),
                                () -> line.append(" -H 'Content-Type:'")));
        line.append(' ').append(word(url));
        return request.payload()
                .map(payload -> payload.parts().hasFile()
                        ? "{ " + printed(payload.parts()) + " } | " + line + " --data-binary @-"
                        : line + " --data-raw " + word(payload.parts()))
                .orElseGet(line::toString);
    }

    /** A variable stays one. curl sends a header without a value only when there is a semicolon after its name. */
    private static String credentials(String header) {
        if (VARIABLE.matcher(header).matches()) {
            return '"' + header + '"';
        }
        return quoted(header.strip().endsWith(":") ? header.strip().replaceFirst(":$", ";") : header);
    }

    static String quoted(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static String word(Parts parts) {
        StringBuilder word = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (Part part : parts.parts()) {
            if (part instanceof Part.Secret) {
                word.append(plain.isEmpty() ? "" : quoted(plain.toString())).append(word(part));
                plain.setLength(0);
            } else {
                plain.append(part.shown());
            }
        }
        return word.append(plain.isEmpty() ? "" : quoted(plain.toString())).toString();
    }

    private static String word(Part part) {
        return part instanceof Part.Secret secret ? "\"$" + secret.variable() + "\"" : quoted(part.shown());
    }

    private static String printed(Parts parts) {
        return parts.parts().stream().map(CurlLine::printed).collect(Collectors.joining(" "));
    }

    private static String printed(Part part) {
        if (part instanceof Part.File file) {
            long zeros = Math.max(0, file.bytes() - GeneratedFile.START.length());
            return "{ printf '" + START + "'; head -c " + zeros + " /dev/zero; } | base64 | tr -d '\\n';";
        }
        return "printf %s " + word(part) + ";";
    }
}
