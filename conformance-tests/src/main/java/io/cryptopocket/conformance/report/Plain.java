package io.cryptopocket.conformance.report;

import java.util.Locale;

/**
 * Text that cannot do anything to the terminal or to the XML it ends up in: control characters, and characters that no
 * XML document may have, become visible as {@code \}{@code u001b}.
 */
final class Plain {
    private Plain() {}

    /** Keeps line ends, makes a tab a blank. */
    static String block(String text) {
        return clean(text.replace("\r\n", "\n"), true);
    }

    /** One line: a line end becomes a blank. */
    static String line(String text) {
        return clean(text.replace("\r\n", "\n").replace('\n', ' '), false);
    }

    private static String clean(String text, boolean lineEnds) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                clean.append(' ');
            } else if (isPrintable(c) || lineEnds && c == '\n') {
                clean.appendCodePoint(c);
            } else {
                clean.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return clean.toString();
    }

    /** Excludes controls, lone surrogates, noncharacters and the marks that turn the direction of writing. */
    private static boolean isPrintable(int c) {
        boolean control = c < 0x20 || c >= 0x7f && c <= 0x9f;
        boolean noCharacter = c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        boolean turnsDirection = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return !control && !noCharacter && !turnsDirection;
    }
}
