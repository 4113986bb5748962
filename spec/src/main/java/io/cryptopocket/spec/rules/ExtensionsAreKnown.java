package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An extension that nothing reads, or in a place where nothing reads it, is a promise that nobody keeps. */
final class ExtensionsAreKnown implements Rule {

    /** The extensions, each with the pointers of the elements on which it is read. */
    private static final Map<String, Pattern> PLACES = Map.of(
            "x-provenance",
            Pattern.compile(".*"),
            "x-open-questions",
            Pattern.compile(""),
            "x-sensitive",
            Pattern.compile(".*/(properties|schemas|parameters|headers)/[^/]+"),
            "x-conformance",
            Pattern.compile("|.*/(properties|schemas|parameters|examples)/[^/]+"));

    /** What is below these are names of the API, which may begin as they like. */
    private static final Set<String> NAMES = Set.of("properties", "headers");

    @Override
    public String title() {
        return "only the four extensions of this contract are used, each where it is read";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return contract.root()
                .structure()
                .filter(element -> !NAMES.contains(element.key()))
                .flatMap(element -> element.fields().values().stream()
                        .filter(field -> field.key().startsWith("x-"))
                        .flatMap(field -> problem(element, field).stream()))
                .toList();
    }

    private Optional<Finding> problem(Element owner, Element extension) {
        Pattern places = PLACES.get(extension.key());
        if (places == null) {
            return Optional.of(finding(
                    extension,
                    "the extension " + extension.key() + " is not one of "
                            + String.join(
                                    ", ", PLACES.keySet().stream().sorted().toList()) + "."));
        }
        if (!places.matcher(owner.pointer()).matches()) {
            return Optional.of(finding(extension, extension.key() + " is not read here; remove it."));
        }
        return Optional.empty();
    }
}
