package io.cryptopocket.sandbox.face;

import io.cryptopocket.sandbox.table.Table;
import java.util.List;

/**
 * A value that makes something happen, from {@code magic.txt}.
 *
 * @param where it is written, for example {@code external_id}
 */
record Magic(String where, String value, String effect) {

    /** All of them, those of one place one after the other. */
    static List<Magic> all() {
        return Table.read(Magic.class, "magic.txt", 3).stream()
                .map(cells -> new Magic(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }
}
