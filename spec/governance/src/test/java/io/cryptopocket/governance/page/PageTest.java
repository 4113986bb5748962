package io.cryptopocket.governance.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.gate.Review;
import io.cryptopocket.governance.release.Project;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final int FOUR_MEGABYTES = 4_000_000;

    private static Contract contract;
    private static String page;
    private static String questions;

    @BeforeAll
    static void render() {
        Review review = Review.of(Project.around(Path.of("")), LocalDate.of(2027, 1, 5));
        contract = review.contract();
        Governance governance = Governance.of(review, Optional.empty(), List.of(), Optional.empty(), List.of());
        page = Page.render(governance, contract);
        questions = QuestionList.of(governance);
    }

    private static List<String> all(String regex) {
        return Pattern.compile(regex)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void needs_neither_a_network_nor_a_script() {
        assertThat(page).doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(", "src=");
        assertThat(all("href=\"(?!#)([^\"]*)\"")).allMatch(link -> link.startsWith("https://api-doc.cryptopocket.io"));
    }

    @Test
    void is_smaller_than_four_megabytes() {
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(FOUR_MEGABYTES);
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        assertThat(all(" id=\"([^\"]*)\"")).doesNotHaveDuplicates().containsAll(all("href=\"#([^\"]*)\""));
    }

    @Test
    void has_the_eight_sections_in_order() {
        assertThat(all("<section id=\"([^\"]*)\" aria-labelledby"))
                .containsExactly("verdict", "certainty", "coverage", "lint", "errors", "security", "life", "reference");
    }

    @Test
    void can_be_read_by_a_screen_reader() {
        assertThat(page)
                .contains(
                        "<html lang=\"en\">", "<main id=\"main\">", "<nav aria-label=\"Contents\">", "class=\"skip\"");
        assertThat(all("<th((?!ead)(?! scope=)[^>]*)>"))
                .as("table headers without a scope")
                .isEmpty();
        assertThat(all("<(table)[^>]*>(?!<caption>|<thead>)"))
                .as("tables without a caption")
                .isEmpty();
        List<Integer> levels =
                all("<h([1-6])[ >]").stream().map(Integer::valueOf).toList();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading " + i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void shows_every_operation_with_its_snippets() {
        for (Operation operation : contract.operations()) {
            assertThat(page).contains(" id=\"operation-" + operation.id() + "\"");
        }
        assertThat(all("<summary>In (Java|TypeScript)</summary>"))
                .hasSize(2 * contract.operations().size());
    }

    @Test
    void shows_every_webhook_and_every_line_of_the_contract() {
        contract.operations().stream()
                .flatMap(operation -> operation.callbacks().stream())
                .forEach(callback -> assertThat(page)
                        .contains(" id=\"operation-" + callback.operation().id() + "\""));
        assertThat(page).contains("id=\"L" + contract.text().lines().count() + "\"");
    }

    @Test
    void says_which_contract_it_is_about() {
        assertThat(page).contains(contract.sha256(), contract.version());
    }

    @Test
    void lists_every_open_question_for_the_vendor() {
        contract.openQuestions().forEach(question -> {
            assertThat(page).contains("id=\"question-" + question.id() + "\"");
            assertThat(questions)
                    .contains("(" + question.id() + ")", question.question().strip());
        });
    }

    @Test
    void escapes_what_is_not_markup() {
        assertThat(Html.text("<b a=\"1\">&</b>").source()).isEqualTo("&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;");
        assertThat(Markdown.inline("a <i>`<b>`</i>").source()).isEqualTo("a &lt;i&gt;<code>&lt;b&gt;</code>&lt;/i&gt;");
    }
}
