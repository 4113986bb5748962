package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Run;
import java.util.Locale;

/** {@code badge.svg}: the verdict in a few millimetres, for a README. */
final class Badge {
    private static final String LABEL = "conformance";
    /** Wide enough for a letter of the fonts below at 11 px, and a margin at both ends. */
    private static final int LETTER = 7;

    private static final int MARGIN = 12;

    private Badge() {}

    static String render(Run run) {
        String word = run.verdict().name().toLowerCase(Locale.ROOT);
        String counts = run.passed() + "/" + run.planned();
        int left = LABEL.length() * LETTER + MARGIN;
        int right = (word.length() + 1 + counts.length()) * LETTER + MARGIN;
        String title = Xml.attribute(LABEL + ": " + word + ", " + Headline.counts(run));
        String image = """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%2$s">
                  <title>%2$s</title>
                  <desc>%10$s</desc>
                  <clipPath id="r"><rect width="%1$d" height="20" rx="3"/></clipPath>
                  <g clip-path="url(#r)">
                    <rect width="%3$d" height="20" fill="#414a55"/>
                    <rect x="%3$d" width="%4$d" height="20" fill="%5$s"/>
                  </g>
                  <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
                    <text x="%6$d" y="14">%7$s</text>
                    <text x="%8$d" y="14">%9$s</text>
                  </g>
                </svg>
                """;
        return String.format(
                Locale.ROOT,
                image,
                left + right,
                title,
                left,
                right,
                colour(run),
                left / 2,
                LABEL,
                left + right / 2,
                word + " " + counts,
                Xml.attribute(run.contractTitle() + " " + run.contractVersion() + ", SHA-256 " + run.contractSha256()));
    }

    /** Dark enough for white text at a contrast of 4.5 to 1. */
    private static String colour(Run run) {
        return switch (run.verdict()) {
            case CONFORMANT -> "#1a7f37";
            case NONCONFORMANT -> "#cf222e";
            case PARTIAL -> "#8a6100";
            case INCONCLUSIVE -> "#57606a";
        };
    }
}
