package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Count;

/** Small marks with words, so that no meaning is in a colour alone. */
final class Badge {

    private Badge() {}

    /** How sure something is. */
    static Html level(String level) {
        String mark = switch (level) {
            case "documented" -> "●";
            case "legacy" -> "◐";
            default -> "○";
        };
        return badge("level-" + level, mark, level);
    }

    static Html effect(String effect) {
        String mark = switch (effect) {
            case "breaking" -> "✕";
            case "additive", "first release" -> "+";
            case "documentation only" -> "¶";
            default -> "=";
        };
        String tone = switch (effect) {
            case "breaking" -> "bad";
            case "additive", "first release" -> "good";
            default -> "plain";
        };
        return badge(tone, mark, effect);
    }

    /** What became of a case. */
    static Html outcome(String outcome) {
        return switch (outcome) {
            case "passed" -> badge("good", "✓", outcome);
            case "failed", "errored" -> badge("bad", "✕", outcome);
            case "warned", "known" -> badge("odd", "!", outcome);
            case "skipped" -> badge("plain", "–", outcome);
            default -> badge("plain", "·", outcome);
        };
    }

    static Html severity(String severity) {
        return switch (severity) {
            case "error" -> badge("bad", "✕", severity);
            case "warning" -> badge("odd", "!", severity);
            default -> badge("plain", "i", severity);
        };
    }

    static Html yes(boolean yes, String word) {
        return yes ? badge("good", "✓", word) : badge("bad", "✕", word);
    }

    static Html odd(String word) {
        return badge("odd", "!", word);
    }

    /** Three numbers as a bar, and in words. */
    static Html bar(Count count) {
        if (count.total() == 0) {
            return Html.muted("none");
        }
        String words =
                count.documented() + " documented, " + count.legacy() + " legacy, " + count.inferred() + " inferred";
        Html bar = Html.tag("span")
                .attr("class", "bar")
                .attr("aria-hidden", "true")
                .of(
                        part("documented", count.documented()),
                        part("legacy", count.legacy()),
                        part("inferred", count.inferred()));
        return Html.tag("span")
                .attr("class", "counted")
                .of(
                        bar,
                        Html.tag("span")
                                .attr("class", "numbers")
                                .attr("title", words)
                                .of(
                                        Html.tag("span")
                                                .attr("class", "visually-hidden")
                                                .of(words),
                                        Html.tag("span")
                                                .attr("aria-hidden", "true")
                                                .of(count.documented() + " · " + count.legacy() + " · "
                                                        + count.inferred())));
    }

    private static Html part(String level, int count) {
        return count == 0
                ? Html.NONE
                : Html.tag("i")
                        .attr("class", "fill-" + level)
                        .attr("style", "flex-grow:" + count)
                        .of("");
    }

    private static Html badge(String tone, String mark, String word) {
        return Html.tag("span")
                .attr("class", "badge " + tone)
                .of(Html.tag("span").attr("aria-hidden", "true").of(mark + " "), Html.text(word));
    }
}
