package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.facts.MutantFact;
import io.cryptopocket.governance.facts.Verdict;
import java.util.List;

/** What changed, and whether that breaks anybody. */
final class VerdictSection {

    private VerdictSection() {}

    static Section of(Governance governance) {
        Verdict verdict = governance.verdict();
        return new Section(
                "verdict",
                "Verdict",
                "What changed since the last release, and does it break anybody?",
                Html.all(
                        Html.tag("p")
                                .attr("class", "headline")
                                .of(Badge.effect(verdict.effect()), Html.text(" " + verdict.headline())),
                        changes(verdict),
                        waivers(verdict),
                        gates(verdict),
                        mutants(governance.mutants())));
    }

    private static Html changes(Verdict verdict) {
        if (verdict.changes().isEmpty()) {
            return Html.p(
                    verdict.baseline().isEmpty()
                            ? "With the first release the contract is frozen; from then on every change is listed here."
                            : "There is nothing to list.");
        }
        Table table = Table.of(
                "Changes since " + verdict.baseline(),
                "Change",
                "Effect",
                "Part",
                "Reaches",
                "Contract",
                "Id for a waiver");
        verdict.changes()
                .forEach(change -> table.row(
                        Markdown.inline(change.sentence()),
                        Html.all(
                                Badge.effect(change.effect()),
                                change.waived() ? Html.all(Html.text(" "), Badge.odd("waived")) : Html.NONE),
                        Html.text(String.join(", ", change.areas())),
                        Anchors.toOperations(change.operations()),
                        change.line() > 0
                                ? Anchors.toLine(change.line())
                                : Html.muted("was line " + change.baselineLine()),
                        Html.code(change.id())));
        return table.html();
    }

    private static Html waivers(Verdict verdict) {
        if (verdict.waivers().isEmpty()) {
            return Html.p(Html.strong("Waivers: "), Html.text("none."));
        }
        Table table = Table.of("Waivers", "Change", "Reason", "Owner", "Holds until");
        verdict.waivers()
                .forEach(waiver -> table.row(
                        Html.code(waiver.finding()),
                        Html.text(waiver.reason()),
                        Html.text(waiver.owner()),
                        Html.text(waiver.until())));
        return table.html();
    }

    private static Html gates(Verdict verdict) {
        Table table = Table.of("Gates of the build", "What must hold", "Does it");
        verdict.gates()
                .forEach(gate -> table.row(
                        Html.text(gate.title()),
                        gate.refusals().isEmpty()
                                ? Badge.yes(true, "holds")
                                : Html.all(
                                        Badge.yes(false, "refused"),
                                        Html.list(gate.refusals().stream().map(Markdown::inline)))));
        return table.html();
    }

    private static Html mutants(List<MutantFact> mutants) {
        long right = mutants.stream().filter(MutantFact::right).count();
        Table table = Table.of(
                "Edits of the contract and their verdicts", "Edit", "Deserves", "Gets", "Judged", "What is said");
        mutants.forEach(mutant -> table.row(
                Html.text(mutant.name()),
                Html.text(mutant.expected()),
                Html.text(mutant.verdict()),
                Badge.yes(mutant.right(), mutant.right() ? "right" : "wrong"),
                Markdown.inline(mutant.sentence())));
        return Html.all(
                Html.tag("h3").of("Can the verdict be trusted?"),
                Html.p(right + " of " + mutants.size()
                        + " edits of this contract get the verdict that they deserve"
                        + (right == mutants.size()
                                ? "; the harmless ones among them raise no alarm."
                                : ". The others are marked below.")),
                Fold.of("The edits and their verdicts", table.html()));
    }
}
