package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Coverage;
import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.facts.MutantFact;
import io.cryptopocket.governance.facts.SecurityFacts.Input;
import io.cryptopocket.governance.facts.Verdict.GateFact;
import java.util.Locale;

/** The answers in one line each, above everything else. */
final class Overview {

    private Overview() {}

    static Html of(Governance governance) {
        long open = governance.verdict().gates().stream()
                .map(GateFact::refusals)
                .filter(refusals -> refusals.isEmpty())
                .count();
        long right = governance.mutants().stream().filter(MutantFact::right).count();
        long unbounded = governance.security().inputs().stream()
                .filter(input -> !input.bounded())
                .count();
        return Html.tag("ul")
                .attr("class", "tiles")
                .of(
                        tile(
                                "verdict",
                                "Verdict",
                                governance.verdict().effect(),
                                open + " of " + governance.verdict().gates().size() + " gates hold, " + right + " of "
                                        + governance.mutants().size() + " mutants judged right"),
                        tile(
                                "certainty",
                                "How sure",
                                percent(governance),
                                governance.certainty().questions().size() + " open questions"),
                        tile(
                                "coverage",
                                "Coverage",
                                governance.contract().rows() + " answers",
                                run(governance.coverage())),
                        tile(
                                "lint",
                                "Lint",
                                governance.lint().score() + " of 100",
                                governance.lint().findings().size() + " findings without a reason"),
                        tile(
                                "errors",
                                "Errors",
                                governance.errors().codes().size() + " codes",
                                "each with what provokes it"),
                        tile(
                                "security",
                                "Security",
                                unbounded + " unbounded",
                                "of "
                                        + governance.security().inputs().stream()
                                                .map(Input::name)
                                                .count() + " inputs; "
                                        + governance.security().sensitive().size() + " sensitive fields"),
                        tile(
                                "life",
                                "Life",
                                governance.life().versions().size() - 1 + " releases",
                                governance.life().deprecations().size() + " deprecations"),
                        tile(
                                "reference",
                                "Reference",
                                governance.contract().operations() + " operations",
                                governance.contract().webhooks() + " webhooks, "
                                        + governance.contract().schemas() + " schemas"));
    }

    private static String percent(Governance governance) {
        var fields = governance.certainty().fields();
        return Math.round(100.0 * fields.documented() / Math.max(1, fields.total())) + " % documented";
    }

    private static String run(Coverage coverage) {
        if (coverage.run().equals(Coverage.NOT_RUN)) {
            return "conformance: not run";
        }
        return "conformance: "
                + coverage.run().substring(0, coverage.run().indexOf(':')).toLowerCase(Locale.ROOT)
                + (coverage.current() ? "" : ", of another contract");
    }

    private static Html tile(String anchor, String title, String value, String remark) {
        return Html.tag("li")
                .of(Html.tag("a")
                        .attr("href", "#" + anchor)
                        .of(
                                Html.tag("span").attr("class", "tile-title").of(title),
                                Html.tag("span").attr("class", "tile-value").of(value),
                                Html.tag("span").attr("class", "tile-remark").of(remark)));
    }
}
