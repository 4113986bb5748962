package io.cryptopocket.client.error;

import java.util.regex.Pattern;

/** Error codes as text. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

    private Codes() {}

    /** The service may put the free text of an internal exception where a code belongs; such text may quote what was sent. */
    static String printable(String code) {
        return CODE.matcher(code).matches() ? code : "a code that is free text, see code()";
    }
}
