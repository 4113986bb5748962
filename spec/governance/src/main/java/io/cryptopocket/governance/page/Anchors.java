package io.cryptopocket.governance.page;

import java.util.List;

/** Links within the page. */
final class Anchors {

    private Anchors() {}

    static String operation(String id) {
        return "operation-" + id;
    }

    /** A documented failure, by the id of its row. */
    static String row(String id) {
        return "row-" + id.replace('/', '-');
    }

    static String code(String code) {
        return "code-" + code;
    }

    /** An operation, webhooks included, by its id. */
    static Html toOperation(String id) {
        return Html.link(operation(id), Html.code(id));
    }

    static Html toOperations(List<String> ids) {
        return Html.joined(", ", ids.stream().map(Anchors::toOperation).toList());
    }

    /** A line of the contract; nothing for line 0. */
    static Html toLine(int line) {
        return line == 0
                ? Html.NONE
                : Html.tag("a").attr("class", "line").attr("href", "#L" + line).of("line " + line);
    }

    /** Several lines, named once. */
    static Html toLines(List<Integer> lines) {
        Html links = Html.joined(
                ", ",
                lines.stream()
                        .map(line -> Html.tag("a").attr("href", "#L" + line).of(Html.text(line)))
                        .toList());
        return Html.tag("span").attr("class", "lines").of(Html.text(lines.size() == 1 ? "line " : "lines "), links);
    }
}
