package io.cryptopocket.governance.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that becomes a stack of cards where the screen is narrow. The roles are written out because a browser forgets them
 * once the layout is no longer that of a table.
 */
final class Table {

    private final String caption;
    private final List<String> columns;
    private final List<Html> rows = new ArrayList<>();
    private String style = "";

    private Table(String caption, List<String> columns) {
        this.caption = caption;
        this.columns = columns;
    }

    static Table of(String caption, String... columns) {
        return new Table(caption, List.of(columns));
    }

    Table style(String name) {
        style = " " + name;
        return this;
    }

    /** The first cell is the heading of the row. */
    Table row(Html... cells) {
        return row("", cells);
    }

    /**
     * @param anchor id of the row, for links; empty for none
     */
    Table row(String anchor, Html... cells) {
        List<Html> html = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Html.Tag cell = i == 0
                    ? Html.tag("th").attr("scope", "row").attr("role", "rowheader")
                    : Html.tag("td").attr("role", "cell").attr("data-label", columns.get(i));
            // Empty cells have no label on a phone; the others stand beside theirs as one piece.
            html.add(
                    cells[i].isEmpty()
                            ? cell.attr("class", "empty").of("")
                            : cell.of(Html.tag("div").of(cells[i])));
        }
        Html.Tag row = Html.tag("tr").attr("role", "row");
        rows.add((anchor.isEmpty() ? row : row.attr("id", anchor)).of(html.toArray(Html[]::new)));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Html html() {
        Stream<Html> headings = columns.stream()
                .map(column -> Html.tag("th")
                        .attr("scope", "col")
                        .attr("role", "columnheader")
                        .of(column));
        return Html.tag("table")
                .attr("role", "table")
                .attr("class", "cards" + style)
                .of(
                        Html.tag("caption").of(caption),
                        Html.tag("thead")
                                .attr("role", "rowgroup")
                                .of(Html.tag("tr").attr("role", "row").of(Html.all(headings))),
                        Html.tag("tbody").attr("role", "rowgroup").of(Html.all(rows.stream())));
    }
}
