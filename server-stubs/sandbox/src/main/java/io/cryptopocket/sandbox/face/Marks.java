package io.cryptopocket.sandbox.face;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an open page says which exchange it saw last: the run of the sandbox and a number. A sandbox that is started anew
 * counts from the start, and a page that was open meanwhile has seen none of it.
 */
final class Marks {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Pattern own = Pattern.compile(run + "-([0-9]{1,18})");

    String of(long number) {
        return run + "-" + number;
    }

    /** The number in a mark of this run; 0 if it is of another, or none. */
    long number(String mark) {
        Matcher known = own.matcher(mark);
        return known.matches() ? Long.parseLong(known.group(1)) : 0;
    }
}
