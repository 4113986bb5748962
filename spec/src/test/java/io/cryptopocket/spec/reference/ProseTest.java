package io.cryptopocket.spec.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Mini;
import org.junit.jupiter.api.Test;

class ProseTest {

    private final Prose prose = new Prose(new Names(Contract.parse(Mini.TEXT, Mini.NAME)));

    @Test
    void knows_paragraphs_code_and_bold() {
        assertThat(prose.blocks("One\nline, `a < b`.\n\n**Two:** more.\n"))
                .isEqualTo("<p>One line, <code>a &lt; b</code>.</p><p><strong>Two:</strong> more.</p>");
    }

    @Test
    void links_code_that_names_an_operation_or_a_schema() {
        assertThat(prose.inline("See `pay`, `POST /pay` and `Payment`."))
                .isEqualTo("See <a href=\"#operation-pay\"><code>pay</code></a>,"
                        + " <a href=\"#operation-pay\"><code>POST /pay</code></a>"
                        + " and <a href=\"#schema-Payment\"><code>Payment</code></a>.");
    }

    @Test
    void links_addresses_and_nothing_but_http() {
        assertThat(prose.inline("[Docs](https://docs.example.com/a), https://example.com/b. [no](javascript:x)"))
                .isEqualTo("<a href=\"https://docs.example.com/a\">Docs</a>,"
                        + " <a href=\"https://example.com/b\">https://example.com/b</a>. [no](javascript:x)");
    }

    @Test
    void knows_tables_and_lists() {
        assertThat(prose.blocks("| a | b |\n| --- | --- |\n| `1` | 2 |"))
                .isEqualTo(
                        "<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                                + "<tbody><tr><td><code>1</code></td><td>2</td></tr></tbody></table></div>");
        assertThat(prose.blocks("- one\n  goes on\n- two")).isEqualTo("<ul><li>one goes on</li><li>two</li></ul>");
    }
}
