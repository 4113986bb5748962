package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A component that nothing leads to says something that holds nowhere. */
final class ComponentsAreUsed implements Rule {

    @Override
    public String title() {
        return "every component is used";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Set<String> used = new HashSet<>();
        // The list of known codes is for people and for tests; answers use the open type.
        used.add("/components/schemas/" + KnownErrorCodesAreTheRows.SCHEMA);
        contract.find("/paths").ifPresent(paths -> follow(contract, paths, used));
        return contract.root().child("components").fields().values().stream()
                .filter(kind -> !kind.key().equals("securitySchemes"))
                .flatMap(kind -> kind.fields().values().stream())
                .filter(component -> !used.contains(component.pointer()))
                .map(component ->
                        finding(component, "nothing leads to the component \"" + component.key() + "\"; remove it."))
                .toList();
    }

    private static void follow(Contract contract, Element from, Set<String> used) {
        from.structure()
                .flatMap(ComponentsAreUsed::references)
                .forEach(reference -> contract.find(reference)
                        .filter(component -> used.add(component.pointer()))
                        .ifPresent(component -> follow(contract, component, used)));
    }

    /** What an element refers to by {@code $ref}, or by the mapping of a discriminator. */
    private static Stream<String> references(Element element) {
        Stream<Element> mapped = element.key().equals("discriminator")
                ? element.find("mapping").map(Element::fields).stream().flatMap(mapping -> mapping.values().stream())
                : Stream.empty();
        return Stream.concat(
                element.isReference() ? Stream.of(element.text("$ref")) : Stream.empty(), mapped.map(Element::text));
    }
}
