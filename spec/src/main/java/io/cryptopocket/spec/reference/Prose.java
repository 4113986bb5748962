package io.cryptopocket.spec.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of descriptions as HTML. Of CommonMark it knows what the contract uses: paragraphs, tables, lists, code, bold
 * and links; everything else stands as text. Code that names an operation or a schema becomes a link to it.
 */
final class Prose {

    private static final Pattern INLINE = Pattern.compile(
            "`(?<code>[^`]+)`|\\*\\*(?<bold>.+?)\\*\\*|\\[(?<label>[^]]+)]\\((?<target>https?://[^)\\s]+)\\)"
                    + "|(?<url>https?://[^\\s<>`|]*[^\\s<>`|.,;:!?)])");
    private static final Pattern RULE = Pattern.compile("\\|[\\s:|-]+\\|");

    private final Names names;

    Prose(Names names) {
        this.names = names;
    }

    /** Paragraphs, tables and lists. */
    String blocks(String text) {
        Markup html = new Markup();
        if (text.isBlank()) {
            return "";
        }
        for (String block : text.strip().split("\n\\s*\n")) {
            List<String> lines = block.lines().map(String::strip).toList();
            if (lines.stream().allMatch(line -> line.startsWith("|"))) {
                table(html, lines);
            } else if (lines.get(0).startsWith("- ")) {
                list(html, lines);
            } else {
                html.open("p").add(inline(String.join(" ", lines))).close("p");
            }
        }
        return html.html();
    }

    /** One line of text. */
    String inline(String text) {
        Markup html = new Markup();
        Matcher matcher = INLINE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            html.text(text.substring(end, matcher.start()));
            span(html, matcher);
            end = matcher.end();
        }
        return html.text(text.substring(end)).html();
    }

    private void span(Markup html, Matcher found) {
        if (found.group("code") != null) {
            code(html, found.group("code"));
        } else if (found.group("bold") != null) {
            html.open("strong").add(inline(found.group("bold"))).close("strong");
        } else if (found.group("url") != null) {
            html.link(found.group("url"), found.group("url"));
        } else {
            html.link(found.group("target"), found.group("label"));
        }
    }

    private void code(Markup html, String code) {
        names.anchorOf(code).ifPresent(anchor -> html.open("a", "href", "#" + anchor));
        html.element("code", code);
        names.anchorOf(code).ifPresent(anchor -> html.close("a"));
    }

    private void table(Markup html, List<String> lines) {
        boolean headed = lines.size() > 1 && RULE.matcher(lines.get(1)).matches();
        html.open("div", "class", "wide", "tabindex", "0").open("table");
        if (headed) {
            html.open("thead").open("tr");
            cells(lines.get(0))
                    .forEach(cell ->
                            html.open("th", "scope", "col").add(inline(cell)).close("th"));
            html.close("tr").close("thead");
        }
        html.open("tbody");
        for (String line : lines.subList(headed ? 2 : 0, lines.size())) {
            html.open("tr");
            cells(line).forEach(cell -> html.open("td").add(inline(cell)).close("td"));
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private void list(Markup html, List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line);
            }
        }
        html.open("ul");
        items.forEach(item -> html.open("li").add(inline(item)).close("li"));
        html.close("ul");
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
