package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final int MOST_BYTES = 2_000_000;

    private static final ContractLines REAL =
            ContractLines.of(Contract.load().name(), Contract.load().text());

    @Test
    void says_the_verdict_before_anything_else() {
        String page = page(SampleRuns.mixed());

        assertThat(page.indexOf("<h1>NONCONFORMANT</h1><p>1 of 6 cases failed.</p>"))
                .isPositive()
                .isLessThan(page.indexOf("What to fix first"));
        assertThat(page.indexOf("What to fix first")).isLessThan(page.indexOf("<h2>What was not tested</h2>"));
        assertThat(page.indexOf("<h2>What was not tested</h2>")).isLessThan(page.indexOf("<h2>All cases</h2>"));
    }

    @Test
    void shows_the_lines_of_the_contract_that_do_not_hold() {
        assertThat(page(SampleRuns.mixed()))
                .contains("<pre class=\"yaml\"><i>11</i>file_too_large:\n"
                        + "<i>12</i>  summary: One byte more than 100 MiB\n"
                        + "<i>13</i>  value: {status: error, error: file_too_large}</pre>");
    }

    @Test
    void shows_what_was_sent_what_came_back_and_how_to_repeat_it() {
        assertThat(page(SampleRuns.mixed()))
                .contains("<h4>request</h4><pre><b>POST http://localhost:8080/api/customers/106/documents</b>"
                        + "<i>\nContent-Type: application/json</i>\n\n{\"type\":\"bank_statement\"}</pre>")
                .contains("<h4>answer after 9 ms</h4><pre><b>HTTP 422</b><i>\nContent-Type: application/json</i>\n\n"
                        + "{\"status\":\"error\",\"error\":\"invalid_file\"}</pre>")
                .contains("<div class=\"curl\"><pre>curl -X POST -H \"auth: $TOKEN\" ");
    }

    @Test
    void says_of_each_operation_why_not_all_of_it_passed() {
        assertThat(page(SampleRuns.mixed()))
                .contains("<h3>authenticate <small>1 of 1 passed</small></h3>")
                .contains(
                        "<h3>uploadCustomerDocument <small>0 of 5 passed, <span class=\"failed\">1 failed</span>, "
                                + "<span class=\"errored\">1 errored</span>, <span class=\"warned\">1 warning</span>, "
                                + "<span class=\"known\">1 known</span>, <span class=\"skipped\">1 not tested</span></small></h3>");
    }

    @Test
    void a_case_that_was_not_tested_took_no_time() {
        assertThat(page(SampleRuns.mixed()))
                .contains("<small>example · documented</small>", "<small>error row · documented · 12 ms</small>");
    }

    @Test
    void every_link_inside_the_page_leads_somewhere() {
        for (Run run : List.of(SampleRuns.green(), SampleRuns.mixed(), SampleRuns.large(30, 40), strange())) {
            String page = page(run);
            Set<String> ids = new HashSet<>();
            Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
            while (id.find()) {
                assertThat(ids.add(id.group(1)))
                        .as("only one element " + id.group(1))
                        .isTrue();
            }
            Matcher link = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
            while (link.find()) {
                assertThat(ids).contains(Xml.attribute(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void needs_nothing_from_anywhere_else() {
        assertThat(page(SampleRuns.mixed()))
                .doesNotContain("<link", "src=", "@import", "url(", "<img", "<iframe")
                .contains("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-");
    }

    @Test
    void nothing_that_a_target_says_becomes_markup() {
        assertThat(page(strange()))
                .doesNotContain("<script>alert", "<b onclick")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;b onclick=\"x\"&gt;");
    }

    @Test
    void stays_below_2_mb_for_1000_rows_whatever_their_bodies() {
        for (int every : new int[] {1, 3, 1_000}) {
            String page = HtmlPage.render(SampleRuns.large(1_000, 20_000, every), REAL);

            assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void closes_every_element_that_it_opens() {
        for (Run run : List.of(SampleRuns.green(), SampleRuns.mixed(), strange())) {
            String page = page(run).replaceAll("(?s)<(style|script)>.*?</\\1>", "");
            for (String tag : List.of(
                    "div",
                    "details",
                    "summary",
                    "pre",
                    "p",
                    "span",
                    "section",
                    "ol",
                    "ul",
                    "li",
                    "table",
                    "tr",
                    "td",
                    "code",
                    "i",
                    "b",
                    "em",
                    "small",
                    "a",
                    "h2",
                    "h3",
                    "h4",
                    "fieldset",
                    "dl",
                    "samp")) {
                assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
            }
        }
    }

    @Test
    void is_the_same_page_for_the_same_run() {
        assertThat(page(SampleRuns.mixed())).isEqualTo(page(SampleRuns.mixed()));
    }

    @Test
    void says_so_when_no_case_ran() {
        assertThat(page(SampleRuns.run(RunVerdict.INCONCLUSIVE, "There was no case to run.")))
                .contains("<h1>INCONCLUSIVE</h1>", "No case ran.");
    }

    private static String page(Run run) {
        return HtmlPage.render(run, SampleRuns.CONTRACT);
    }

    private static long count(String page, String regex) {
        return Pattern.compile(regex).matcher(page).results().count();
    }

    private static Run strange() {
        String nasty = "<script>alert(1)</script><b onclick=\"x\">";
        Row row = new Row(
                new CaseId("getPayment", "200", "a b%c\"d<e>&'f"),
                Kind.PROTOCOL,
                Level.INFERRED,
                nasty,
                9_999,
                new Verdict.Errored(Verdict.Origin.SUITE, nasty),
                SampleRuns.green().rows().get(0).exchanges(),
                Duration.ofNanos(1));
        Row known = SampleRuns.row(
                "getPayment/200/known",
                new Verdict.Known(nasty, "javascript:alert(1)", SampleRuns.wrongCode(nasty, nasty)));
        return SampleRuns.run(RunVerdict.INCONCLUSIVE, nasty, row, known);
    }
}
