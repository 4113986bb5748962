package io.cryptopocket.sandbox.banking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Identifiers of bank transactions: {@code bt_}, the day, and a number that runs through all accounts. */
final class TransactionIds {

    private static final int DIGITS = 4;

    private TransactionIds() {}

    static String of(Instant when, int number) {
        String day = LocalDate.ofInstant(when, ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE);
        String digits = Integer.toString(number);
        return "bt_" + day + "_" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** The running number of an identifier, 0 if it has none. */
    static int numberOf(String id) {
        String last = id.substring(id.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT);
        return last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : 0;
    }
}
