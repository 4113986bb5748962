package io.cryptopocket.spec;

import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901) as plain text. */
final class Pointers {

    private Pointers() {}

    static String child(String pointer, String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return pointer + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
    }

    /** The keys of a pointer, unescaped; none for the pointer of the whole document, which is empty. */
    static List<String> keys(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(Pointers::unescaped)
                .toList();
    }

    /** The last of the {@link #keys}, without looking at the others; empty for the whole document. */
    static String last(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String unescaped(String key) {
        return key.indexOf('~') < 0 ? key : key.replace("~1", "/").replace("~0", "~");
    }

    /** A pointer as a URI fragment ({@code #/a/b}) or plain ({@code /a/b}), made plain. */
    static String plain(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }
}
