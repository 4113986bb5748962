package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Run;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The top of the page: the verdict, the counts, what was looked at. */
final class HtmlOverview {
    private static final int BAR = 1_000;

    private HtmlOverview() {}

    static void render(StringBuilder page, Run run) {
        page.append("<header>\n<p class=\"kicker\">CryptoPocket conformance</p>\n<div class=\"verdict ")
                .append(tone(run))
                .append("\"><h1>")
                .append(run.verdict().name())
                .append("</h1><p>")
                .append(Html.text(run.because()))
                .append("</p></div>\n");
        bar(page, run);
        counts(page, run);
        facts(page, run);
        page.append("</header>\n");
        navigation(page, run);
    }

    private static String tone(Run run) {
        return switch (run.verdict()) {
            case CONFORMANT -> "passed";
            case NONCONFORMANT -> "failed";
            case PARTIAL -> "warned";
            case INCONCLUSIVE -> "errored";
        };
    }

    private static void bar(StringBuilder page, Run run) {
        page.append("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        double x = 0;
        for (Outcome outcome : Outcome.values()) {
            double width =
                    (double) count(run, outcome) * BAR / Math.max(1, run.rows().size());
            if (width > 0) {
                page.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"10\"/>",
                        outcome.key(),
                        x,
                        width));
            }
            x += width;
        }
        page.append("</svg>\n");
    }

    private static void counts(StringBuilder page, Run run) {
        page.append("<ul class=\"counts\">");
        for (Outcome outcome : Outcome.values()) {
            if (count(run, outcome) > 0 || outcome == Outcome.PASSED || outcome == Outcome.FAILED) {
                page.append("<li class=\"")
                        .append(count(run, outcome) == 0 ? "none" : outcome.key())
                        .append("\"><b>")
                        .append(count(run, outcome))
                        .append("</b> ")
                        .append(outcome.word(count(run, outcome)))
                        .append("</li>");
            }
        }
        page.append("<li><b>").append(run.planned()).append("</b> in the contract</li></ul>\n");
    }

    private static void facts(StringBuilder page, Run run) {
        page.append("<dl class=\"facts\">");
        fact(page, "Target", Html.code(run.target()));
        fact(
                page,
                "Contract",
                Html.text(run.contractTitle() + " " + run.contractVersion()) + ", SHA-256 "
                        + Html.code(run.contractSha256()));
        fact(
                page,
                "Run",
                Html.text(started(run) + ", took " + Amount.of(run.took()) + ", seed " + run.seed() + ", suite "
                        + run.suiteVersion() + ", exit code " + run.exitCode().code()));
        page.append("</dl>\n");
    }

    private static String started(Run run) {
        return run.started()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace("T", " ")
                .replace("Z", " UTC");
    }

    private static void fact(StringBuilder page, String name, String html) {
        page.append("<dt>").append(name).append("</dt><dd>").append(html).append("</dd>");
    }

    private static void navigation(StringBuilder page, Run run) {
        page.append("<nav aria-label=\"Parts of the report\"><ul>");
        int causes = RootCauses.of(run.rows()).size();
        link(page, "fix", "What to fix first", causes);
        link(page, "untested", "Not tested", count(run, Outcome.SKIPPED));
        link(page, "known", "Known failures", count(run, Outcome.KNOWN));
        link(page, "rows", "All cases", run.rows().size());
        page.append("<li><a href=\"#contract\">Contract</a></li></ul></nav>\n");
    }

    private static void link(StringBuilder page, String id, String text, long count) {
        if (count > 0) {
            page.append("<li><a href=\"#")
                    .append(id)
                    .append("\">")
                    .append(text)
                    .append("</a> ")
                    .append(count)
                    .append("</li>");
        }
    }

    static long count(Run run, Outcome outcome) {
        return run.rows().stream().filter(row -> Outcome.of(row) == outcome).count();
    }
}
