package io.cryptopocket.governance.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of CommonMark that the contract uses: paragraphs, lists, tables, code, strong words, links. */
final class Markdown {

    private static final Pattern INLINE =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)]\\((https?://[^)]+)\\)");

    private Markdown() {}

    /** Blocks: paragraphs, lists and tables. */
    static Html blocks(String text) {
        List<Html> blocks = new ArrayList<>();
        for (String block : text.strip().split("\n\\s*\n")) {
            List<String> lines = block.lines().toList();
            if (!block.isBlank()) {
                blocks.add(block(lines));
            }
        }
        return Html.all(blocks.stream());
    }

    private static Html block(List<String> lines) {
        if (lines.stream().allMatch(line -> line.strip().startsWith("|"))) {
            return table(lines);
        }
        if (lines.get(0).strip().startsWith("- ")) {
            return list(lines);
        }
        return Html.p(inline(String.join(" ", lines)));
    }

    private static Html list(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.strip().startsWith("- ")) {
                items.add(line.strip().substring(2));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        return Html.list(items.stream().map(Markdown::inline));
    }

    private static Html table(List<String> lines) {
        Html head = Html.tag("tr")
                .of(Html.all(cells(lines.get(0)).stream()
                        .map(cell -> Html.tag("th").attr("scope", "col").of(inline(cell)))));
        Html body = Html.all(lines.stream()
                .skip(2)
                .map(line -> Html.tag("tr")
                        .of(Html.all(
                                cells(line).stream().map(cell -> Html.tag("td").of(inline(cell)))))));
        return Html.tag("table")
                .attr("class", "prose")
                .of(Html.tag("thead").of(head), Html.tag("tbody").of(body));
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /** Words with code, strong words and links in them. */
    static Html inline(String text) {
        List<Html> parts = new ArrayList<>();
        Matcher matcher = INLINE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(Html.text(text.substring(end, matcher.start())));
            if (matcher.group(1) != null) {
                parts.add(Html.code(matcher.group(1)));
            } else if (matcher.group(2) != null) {
                parts.add(Html.strong(matcher.group(2)));
            } else {
                parts.add(Html.tag("a").attr("href", matcher.group(4)).of(matcher.group(3)));
            }
            end = matcher.end();
        }
        parts.add(Html.text(text.substring(end)));
        return Html.all(parts.stream());
    }
}
