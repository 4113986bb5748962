package io.cryptopocket.governance.page;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** A body, as it travels but with line breaks. */
final class JsonBlock {

    private static final ObjectWriter PRETTY = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** A key, in escaped text: at the beginning of a line and before a colon. */
    private static final Pattern KEY = Pattern.compile("(?m)^(\\s*)(&quot;[^&]+&quot;):");

    private JsonBlock() {}

    static Html of(JsonNode body) {
        try {
            String text = Html.text(PRETTY.writeValueAsString(body)).source();
            return pre(new Html(KEY.matcher(text).replaceAll("$1<b>$2</b>:")));
        } catch (IOException e) {
            throw new UncheckedIOException("a JSON tree could not be written", e);
        }
    }

    /** Code in any language. Long lines scroll, so it can be reached by keyboard. */
    static Html code(String text) {
        return pre(Html.text(text));
    }

    private static Html pre(Html content) {
        return Html.tag("pre").attr("tabindex", "0").of(Html.tag("code").of(content));
    }
}
