package io.cryptopocket.spec.reference;

/** HTML while it is written. Text and the values of attributes are escaped; the rest stands as it is given. */
public final class Markup {

    private final StringBuilder out = new StringBuilder(1024);

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    public Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Ends an element. */
    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A link with nothing but text in it. */
    public Markup link(String href, String text) {
        return element("a", text, "href", href);
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** HTML that was written elsewhere. */
    public Markup add(String html) {
        out.append(html);
        return this;
    }

    /** A line break in the source, for whoever reads that. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** What was written. */
    public String html() {
        return out.toString();
    }

    @Override
    public String toString() {
        return html();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
