package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.OpenQuestion;
import java.util.List;

/** Which open questions concern which part of the contract. */
final class Questions {

    private final List<OpenQuestion> all;

    Questions(List<OpenQuestion> all) {
        this.all = all;
    }

    /** Those that name an element or something inside of it. */
    List<OpenQuestion> inside(Element element) {
        String pointer = element.pointer();
        return all.stream()
                .filter(question -> question.appliesTo().stream()
                        .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/")))
                .toList();
    }

    /** Those that name a field, a parameter or what it refers to. */
    List<OpenQuestion> about(Element element) {
        String pointer = element.pointer();
        return all.stream()
                .filter(question -> question.appliesTo().contains(pointer))
                .toList();
    }
}
