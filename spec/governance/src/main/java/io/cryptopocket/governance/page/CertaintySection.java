package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Certainty;
import io.cryptopocket.governance.facts.Certainty.OperationCertainty;
import io.cryptopocket.governance.facts.Certainty.QuestionFact;
import java.util.stream.Stream;

/** How sure the contract is, and what is to be asked. */
final class CertaintySection {

    private CertaintySection() {}

    static Section of(Certainty certainty) {
        return new Section(
                "certainty",
                "How sure",
                "What does the vendor's documentation say, what is our proposal, and what is still to be asked?",
                Html.all(legend(), totals(certainty), operations(certainty), pages(certainty), questions(certainty)));
    }

    private static Html legend() {
        return Html.tag("dl")
                .attr("class", "legend")
                .of(
                        entry("documented", "the vendor's current documentation says it"),
                        entry("legacy", "only an older set of that documentation says it"),
                        entry("inferred", "the documentation is silent: our proposal"));
    }

    private static Html entry(String level, String meaning) {
        return Html.tag("div")
                .of(Html.tag("dt").of(Badge.level(level)), Html.tag("dd").of(meaning));
    }

    private static Html totals(Certainty certainty) {
        return Table.of("In all: documented · legacy · inferred", "Statements", "Number", "Levels")
                .row(
                        Html.text("Operations"),
                        Html.text(certainty.operations().total()),
                        Badge.bar(certainty.operations()))
                .row(
                        Html.text("Parameters and properties"),
                        Html.text(certainty.fields().total()),
                        Badge.bar(certainty.fields()))
                .row(
                        Html.text("Documented failures"),
                        Html.text(certainty.errorRows().total()),
                        Badge.bar(certainty.errorRows()))
                .html();
    }

    private static Html operations(Certainty certainty) {
        Table table = Table.of(
                "By operation; a schema that several share counts for each",
                "Operation",
                "Level",
                "Request",
                "Answers",
                "Failures",
                "Source");
        for (OperationCertainty operation : certainty.perOperation()) {
            Html source = operation.page().isEmpty()
                    ? Html.text(operation.note())
                    : Html.link("page-" + operation.page(), Html.text(operation.page()));
            table.row(
                    Anchors.toOperation(operation.operation()),
                    Badge.level(operation.level()),
                    Badge.bar(operation.request()),
                    Badge.bar(operation.answers()),
                    Badge.bar(operation.failures()),
                    source);
        }
        return table.html();
    }

    private static Html pages(Certainty certainty) {
        Table table = Table.of("Pages of the vendor's documentation", "Page", "Statements that name it", "Address");
        certainty
                .pages()
                .forEach(page -> table.row(
                        "page-" + page.key(),
                        Html.text(page.title()),
                        Html.text(page.statements()),
                        Html.tag("a").attr("href", page.url()).of(page.url())));
        return Fold.of(
                "Pages of the vendor's documentation (" + certainty.pages().size() + ")", table.html());
    }

    private static Html questions(Certainty certainty) {
        Stream<Html> items = certainty.questions().stream().map(CertaintySection::question);
        return Html.all(
                Html.tag("h3").attr("id", "questions").of("Open questions for the vendor"),
                Html.p(
                        "Ready to be sent: each with what the contract does until it is answered. The same list as plain text is in "
                                + "open-questions.md beside this page."),
                Html.tag("ol").attr("class", "questions").of(Html.all(items)));
    }

    private static Html question(QuestionFact question) {
        Stream<Html> places = question.appliesTo().stream()
                .map(place -> Html.tag("a").attr("href", "#L" + place.line()).of(place.name()));
        return Html.tag("li")
                .attr("id", "question-" + question.id())
                .of(
                        Html.p(Html.strong(question.id() + " "), Markdown.inline(question.question())),
                        Html.p(
                                Html.tag("span").attr("class", "label").of("Until then "),
                                Markdown.inline(question.decision())),
                        Html.tag("p")
                                .attr("class", "muted small")
                                .of(Html.text("Shapes "), Html.joined(", ", places.toList())));
    }
}
