package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.OpenQuestion;
import io.cryptopocket.spec.Page;
import io.cryptopocket.spec.Provenance;
import java.util.List;
import java.util.Map;

/** How what stands on every part of the page is written: prose, levels and open questions. */
final class Notation {

    private final Prose prose;
    private final Questions questions;
    private final Map<String, Page> pages;

    Notation(Contract contract) {
        this.prose = new Prose(new Names(contract));
        this.questions = new Questions(contract.openQuestions());
        this.pages = contract.pages();
    }

    Prose prose() {
        return prose;
    }

    Questions questions() {
        return questions;
    }

    /** How sure something is, as a badge. */
    void level(Markup html, Element element) {
        Provenance provenance = element.provenance();
        String word = provenance.level().word();
        html.element("span", word, "class", "level " + word);
    }

    /** The same with the page of the vendor that says it. */
    void source(Markup html, Element element) {
        level(html, element);
        Provenance provenance = element.provenance();
        provenance
                .page()
                .map(pages::get)
                .ifPresent(page -> html.text(" ")
                        .open("span", "class", "source")
                        .text("page ")
                        .link(page.url().toString(), page.title())
                        .close("span"));
        note(html, element);
    }

    /** What is remarked about the level of this very element. */
    void note(Markup html, Element element) {
        element.statedProvenance()
                .flatMap(Provenance::note)
                .ifPresent(note ->
                        html.text(" ").open("small").add(prose.inline(note)).close("small"));
    }

    /** Links to questions. */
    void questions(Markup html, List<OpenQuestion> open) {
        for (OpenQuestion question : open) {
            html.text(" ")
                    .element(
                            "a",
                            question.id(),
                            "class",
                            "question",
                            "href",
                            "#" + Names.question(question.id()),
                            "title",
                            "Open question: " + question.question());
        }
    }
}
