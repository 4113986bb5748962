package io.cryptopocket.spec;

import java.util.List;

/**
 * Something that the vendor's documentation contradicts itself in or is silent about ({@code x-open-questions}).
 *
 * @param id short name, for example {@code Q1}
 * @param question what is contradicted or not said
 * @param decision what the contract decides
 * @param appliesTo JSON pointers of the elements that the decision shapes, without the leading {@code #}
 * @param element its place in the contract
 */
public record OpenQuestion(String id, String question, String decision, List<String> appliesTo, Element element) {

    static List<OpenQuestion> readAll(Element root) {
        return root.find("x-open-questions").map(Element::items).orElse(List.of()).stream()
                .map(OpenQuestion::read)
                .toList();
    }

    private static OpenQuestion read(Element question) {
        Words.requireKeys(question, "id", "question", "decision", "applies_to");
        List<String> appliesTo = question.child("applies_to").items().stream()
                .map(pointer -> Pointers.plain(pointer.text()))
                .toList();
        return new OpenQuestion(
                question.text("id"), question.text("question"), question.text("decision"), appliesTo, question);
    }
}
