package io.cryptopocket.conformance.report;

/** Text in XML and HTML. */
final class Xml {
    private Xml() {}

    /** For content between tags. */
    static String text(String text) {
        return Plain.block(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** For a value between double quotes; one line. */
    static String attribute(String text) {
        return text(Plain.line(text)).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
