package io.cryptopocket.conformance.report;

import java.io.PrintStream;

/**
 * Where the console's text goes.
 *
 * @param out writes UTF-8
 * @param live whether a person looks at it, so that a line may be written over
 * @param color whether colours may be used
 * @param width columns of a line, for lines that are written over
 */
public record Terminal(PrintStream out, boolean live, boolean color, int width) {

    /** A colour by its ANSI number. */
    enum Paint {
        RED(31),
        GREEN(32),
        YELLOW(33),
        MAGENTA(35);

        private final int number;

        Paint(int number) {
            this.number = number;
        }
    }

    /** The text in bold and in a colour, if there are colours. */
    String painted(Paint paint, String text) {
        return color ? "\u001b[1;" + paint.number + "m" + text + "\u001b[0m" : text;
    }

    /** One line; the line end is the same everywhere, because logs are compared. */
    public void line(String text) {
        out.print(text + "\n");
        out.flush();
    }
}
