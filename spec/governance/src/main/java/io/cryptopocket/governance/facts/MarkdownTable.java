package io.cryptopocket.governance.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the first table of a CommonMark text. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** The rows below the heading, each by heading; none if there is no table. */
    static List<Map<String, String>> read(String text) {
        List<List<String>> lines = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0;
                    column < Math.min(lines.get(0).size(), lines.get(i).size());
                    column++) {
                row.put(lines.get(0).get(column), lines.get(i).get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
