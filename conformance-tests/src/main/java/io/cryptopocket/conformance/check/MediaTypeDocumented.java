package io.cryptopocket.conformance.check;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Content-Type is there, once, and is a documented one; JSON is in UTF-8. */
public record MediaTypeDocumented() implements Check {

    @Override
    public String id() {
        return "media-type";
    }

    @Override
    public String title() {
        return "media type is the documented one";
    }

    @Override
    public List<Violation> judge(Case test, Reply reply) {
        if (Documented.onlyTolerated(test, reply)) {
            return List.of();
        }
        Content content = Documented.content(test, reply).orElse(test.row().content());
        String documented = content.mediaType();
        List<String> received = reply.answer().headers("content-type");
        if (received.size() == 1 && same(documented, received.get(0))) {
            return List.of();
        }
        String values = String.join(" and ", received);
        String shown = received.isEmpty() ? "missing" : values.isBlank() ? "\"" + values + "\"" : values;
        return List.of(violation(
                content.element(), "media type should be " + documented + " but was " + shown, documented, shown));
    }

    /** Whether a Content-Type says the documented media type, with UTF-8 as the only character set it may name. */
    static boolean same(String documented, String received) {
        String[] parts = received.toLowerCase(Locale.ROOT).split(";");
        if (!parts[0].strip().equals(documented.toLowerCase(Locale.ROOT))) {
            return false;
        }
        Optional<String> charset = Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> part.startsWith("charset="))
                .findFirst();
        return charset.map(text -> text.replace("\"", "").equals("charset=utf-8"))
                .orElse(true);
    }
}
