package io.cryptopocket.governance.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void reads_paragraphs_lists_and_tables() {
        assertThat(Markdown.blocks(
                                "One\nparagraph with **strong** words.\n\n- a\n  b\n- c\n\n| x | y |\n| --- | --- |\n| `1` | 2 |\n")
                        .source())
                .isEqualTo("<p>One paragraph with <strong>strong</strong> words.</p>"
                        + "<ul><li>a b</li><li>c</li></ul>"
                        + "<table class=\"prose\"><thead><tr><th scope=\"col\">x</th><th scope=\"col\">y</th></tr></thead>"
                        + "<tbody><tr><td><code>1</code></td><td>2</td></tr></tbody></table>");
    }

    @Test
    void reads_links() {
        assertThat(Markdown.inline("see [the page](https://example.com/a?b=1&c=2)")
                        .source())
                .isEqualTo("see <a href=\"https://example.com/a?b=1&amp;c=2\">the page</a>");
    }
}
