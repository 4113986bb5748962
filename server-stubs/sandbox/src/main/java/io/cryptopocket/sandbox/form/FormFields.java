package io.cryptopocket.sandbox.form;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of an HTML form that was sent. Of a field that comes twice, the first counts. */
final class FormFields {

    /** Bytes of the longest form that is read; what is behind them is not looked at. */
    private static final int MOST = 16 * 1024;

    private final Map<String, String> fields;

    private FormFields(Map<String, String> fields) {
        this.fields = fields;
    }

    static FormFields read(InputStream body) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String field : new String(body.readNBytes(MOST), StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return new FormFields(fields);
    }

    /** The value without blanks around it; empty if the form has no such field. */
    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
