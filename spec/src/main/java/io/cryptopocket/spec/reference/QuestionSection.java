package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.OpenQuestion;

/** What the vendor's documentation leaves open, and what the contract decides until it is answered. */
final class QuestionSection {

    private final Notation notation;

    QuestionSection(Notation notation) {
        this.notation = notation;
    }

    void write(Markup html, Contract contract) {
        if (contract.openQuestions().isEmpty()) {
            return;
        }
        html.open("section", "id", "questions").element("h2", "Open questions").line();
        html.element("p", "Where the documentation contradicts itself or is silent, and what this contract decides.");
        html.open("dl", "class", "questions").line();
        for (OpenQuestion question : contract.openQuestions()) {
            html.open("div", "id", Names.question(question.id()))
                    .open("dt")
                    .element("b", question.id())
                    .text(" ");
            html.add(notation.prose().inline(question.question())).close("dt");
            html.open("dd")
                    .add(notation.prose().inline(question.decision()))
                    .close("dd")
                    .close("div")
                    .line();
        }
        html.close("dl").close("section").line();
    }
}
