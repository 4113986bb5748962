package io.cryptopocket.spec;

import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901) as plain text. */
final class Pointers {

    private Pointers() {}

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The keys of a pointer, unescaped; none for the pointer of the whole document, which is empty. */
    static List<String> keys(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** A pointer as a URI fragment ({@code #/a/b}) or plain ({@code /a/b}), made plain. */
    static String plain(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }
}
