package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim to be documented is worth what its page is worth. */
final class PagesAreListed implements Rule {

    @Override
    public String title() {
        return "every page that is cited is listed, and every listed page is cited";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Element> citing = contract.root()
                .structure()
                .filter(element -> page(element).isPresent())
                .toList();
        Set<String> cited =
                citing.stream().flatMap(element -> page(element).stream()).collect(Collectors.toSet());
        Stream<Finding> unlisted = citing.stream()
                .filter(element -> !contract.pages().containsKey(page(element).orElseThrow()))
                .map(element -> finding(
                        element.child("x-provenance", "page"),
                        "the page \"" + page(element).orElseThrow() + "\" is not among those listed at the root."));
        Stream<Finding> idle = contract.pages().values().stream()
                .filter(page -> !cited.contains(page.key()))
                .map(page -> finding(page.element(), "the page \"" + page.key() + "\" is listed but never cited."));
        return Stream.concat(unlisted, idle).toList();
    }

    private static Optional<String> page(Element element) {
        return element.statedProvenance().flatMap(Provenance::page);
    }
}
