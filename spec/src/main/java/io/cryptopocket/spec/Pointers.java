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
                .map(Pointers::unescaped)
                .toList();
    }

    /** The last key, unescaped; empty for the whole document. */
    static String last(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** The pointer without its last key; that of the whole document for itself. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    private static String unescaped(String key) {
        return key.indexOf('~') < 0 ? key : key.replace("~1", "/").replace("~0", "~");
    }

    /** A pointer as a URI fragment ({@code #/a/b}) or plain ({@code /a/b}), made plain. */
    static String plain(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }
}
