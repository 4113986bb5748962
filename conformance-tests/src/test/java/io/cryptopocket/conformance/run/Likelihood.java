package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.sandbox.fault.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How likely a case is to notice a fault: which to ask first, and nothing more. */
final class Likelihood {

    private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();

    private Likelihood() {}

    /** Where a fault is: the part of its name behind its kind. */
    static String place(Fault fault) {
        return fault.name().substring(fault.name().indexOf(':') + 1);
    }

    /** Points: much of the fault's place in the case's id, little of it when the case takes long. */
    static int of(Case test, Fault fault) {
        String place = place(fault);
        String id = test.id().toString();
        String status = "/" + test.id().status() + "/";
        int points = place.equals(id) || place.startsWith(id + "/") ? 100 : 0;
        points += place.contains(status) ? 10 : 0;
        points += place.contains("/success") && test.kind() == Kind.EXAMPLE ? 50 : 0;
        points += test.journey().isPresent() && KillRun.isOfDeliveries(fault) ? 50 : 0;
        points += test.kind() == Kind.CONSTRAINT && !place.contains(status) ? 5 : 0;
        for (String word : words(place)) {
            points += test.id().example().contains(word) ? 20 : 0;
        }
        points += test.id().example().contains(fault.caughtBy().replace('-', '_')) ? 60 : 0;
        return points - (KillRun.sendsMuch(test) ? 60 : 0);
    }

    private static List<String> words(String place) {
        return WORDS.computeIfAbsent(
                place,
                text -> Arrays.stream(text.split("[/.]"))
                        .filter(word -> word.length() > 1)
                        .map(word -> word.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                        .toList());
    }
}
