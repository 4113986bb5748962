package io.cryptopocket.conformance.report;

import java.util.Locale;

/** Constants as machines and as people read them. */
final class Words {
    private Words() {}

    /** {@code ERROR_ROW} as {@code error_row}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** {@code ERROR_ROW} as {@code error row}. */
    static String spaced(Enum<?> constant) {
        return of(constant).replace('_', ' ');
    }
}
