package io.cryptopocket.governance.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML. Text becomes HTML only by {@link #text}, which escapes it, so nothing from the contract or from a report
 * can be taken for markup.
 *
 * @param source the markup
 */
record Html(String source) {

    static final Html NONE = new Html("");

    /** Text as it reads. */
    static Html text(String text) {
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    static Html text(int number) {
        return text(String.valueOf(number));
    }

    static Html all(Html... parts) {
        return all(Arrays.stream(parts));
    }

    static Html all(Stream<Html> parts) {
        return new Html(parts.map(Html::source).collect(Collectors.joining()));
    }

    static Html joined(String separator, List<Html> parts) {
        return new Html(parts.stream()
                .map(Html::source)
                .collect(Collectors.joining(text(separator).source())));
    }

    static Tag tag(String name) {
        return new Tag(name, "");
    }

    static Html p(Html... parts) {
        return tag("p").of(parts);
    }

    static Html p(String text) {
        return tag("p").of(text);
    }

    static Html code(String text) {
        return tag("code").of(text);
    }

    static Html strong(String text) {
        return tag("strong").of(text);
    }

    static Html muted(String text) {
        return tag("span").attr("class", "muted").of(text);
    }

    static Html link(String anchor, Html content) {
        return tag("a").attr("href", "#" + anchor).of(content);
    }

    /** A list of short pieces, one below the other. */
    static Html list(Stream<Html> items) {
        return tag("ul").of(all(items.map(item -> tag("li").of(item))));
    }

    boolean isEmpty() {
        return source.isEmpty();
    }

    /** An element that lacks its content. */
    record Tag(String name, String attributes) {

        Tag attr(String attribute, String value) {
            return new Tag(
                    name, attributes + " " + attribute + "=\"" + text(value).source() + "\"");
        }

        Html of(Html... content) {
            return new Html("<" + name + attributes + ">" + all(content).source() + "</" + name + ">");
        }

        Html of(String content) {
            return of(text(content));
        }
    }
}
