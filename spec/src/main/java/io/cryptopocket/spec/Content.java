package io.cryptopocket.spec;

import java.util.List;
import java.util.Optional;

/**
 * A body in one media type.
 *
 * @param mediaType for example {@code application/json}
 * @param schema schema of the body, perhaps a reference
 * @param examples examples of the body, in document order
 * @param element its place in the contract
 */
public record Content(String mediaType, Element schema, List<Example> examples, Element element) {

    static List<Content> readAll(Element body) {
        return body.find("content").map(Element::fields).stream()
                .flatMap(contents -> contents.values().stream())
                .map(Content::read)
                .toList();
    }

    private static Content read(Element content) {
        content.find("example").ifPresent(example -> {
            throw example.refuse("an example without a key is not read; write examples, each under a key.");
        });
        List<Example> examples = content.find("examples").map(Element::fields).stream()
                .flatMap(all -> all.values().stream())
                .map(Example::read)
                .toList();
        return new Content(content.key(), content.child("schema"), examples, content);
    }

    /** The example with this key. */
    public Optional<Example> example(String key) {
        return examples.stream().filter(example -> example.key().equals(key)).findFirst();
    }
}
