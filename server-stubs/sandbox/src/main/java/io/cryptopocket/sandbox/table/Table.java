package io.cryptopocket.sandbox.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table in a text file: one row a line, cells between bars; empty lines and lines that begin with # do not count. */
public final class Table {

    private Table() {}

    /**
     * The rows of a resource that lies beside a class.
     *
     * @param columns cells that every row has
     * @throws IllegalStateException if the resource is missing or a row has another number of cells
     */
    public static List<List<String>> read(Class<?> beside, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(beside, name).split("\n")) {
            String row = line.strip();
            if (row.isEmpty() || row.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(row.split("\\|", -1)).stream().map(String::strip).toList();
            if (cells.size() != columns) {
                throw new IllegalStateException(name + " has a row without exactly " + columns + " cells: " + row);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream resource = beside.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The table " + name + " is missing beside " + beside.getName() + ".");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
