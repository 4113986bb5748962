package io.cryptopocket.sandbox.customer.identification;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The six digits for a day inside Mexican numbers. */
final class MexicanDate {

    private MexicanDate() {}

    /** Whether {@code yymmdd} is a day of the last or of this century. */
    static boolean isDay(String yymmdd) {
        if (!DocumentNumber.isDigits(yymmdd, 6, 6)) {
            return false;
        }
        int year = Integer.parseInt(yymmdd.substring(0, 2));
        int month = Integer.parseInt(yymmdd.substring(2, 4));
        int day = Integer.parseInt(yymmdd.substring(4, 6));
        return exists(1900 + year, month, day) || exists(2000 + year, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
