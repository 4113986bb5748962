package io.cryptopocket.sandbox;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What can be said on the command line. */
enum Option {
    PORT("--port", "N", "Listen on this port; 0 takes a free one. Default 8080."),
    HOST("--host", "H", "Listen on this address. Default 127.0.0.1."),
    ALLOW_REMOTE("--allow-remote", "", "Let --host be an address that others can reach."),
    STORAGE("--storage", "DIR", "Keep documents here. Default a temporary directory."),
    ALLOW_URL_HOST(
            "--allow-url-host",
            "H",
            "Let documents be fetched from, and webhooks go to, this internal host or host:port. Repeatable."),
    PACE("--pace", "MS", "Milliseconds for which a thing stays in each state before it goes on. Default 1000."),
    BY_HAND("--by-hand", "", "Let nothing go on by itself: whoever tests completes every form and page."),
    NO_CONTROL("--no-control", "", "Leave out /control, by which testers move things."),
    FAULT("--fault", "NAME", "Be wrong on purpose, in this one way."),
    LIST_FAULTS("--list-faults", "", "Print the ways to be wrong, each with the check that should notice, and end."),
    HELP("--help", "", "Print this and end."),
    VERSION("--version", "", "Print the version and end.");

    private final String text;
    private final String value;
    private final String description;

    Option(String text, String value, String description) {
        this.text = text;
        this.value = value;
        this.description = description;
    }

    String text() {
        return text;
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    String help() {
        return "  %-22s %s%n".formatted((text + " " + value).strip(), description);
    }

    static Optional<Option> of(String typed) {
        return Arrays.stream(values())
                .filter(option -> option.text.equals(typed))
                .findFirst();
    }

    /** The option that was most likely meant. */
    static Option nearest(String typed) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(option -> distance(option.text, typed)))
                .orElseThrow();
    }

    /** Letters to insert, delete or replace to come from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
