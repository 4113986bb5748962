package io.cryptopocket.conformance.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be asked for. A run needs no word. */
enum Command {
    RUN("", "[URL]", 0, 1, "Run the suite."),
    REPLAY("replay", "ID", 1, 1, "Run one case and show every exchange."),
    DIFF("diff", "A B", 2, 2, "Say what changed from report A to report B."),
    VERIFY("verify", "REPORT", 1, 1, "Say whether a report is whole and unchanged."),
    MERGE("merge", "REPORT...", 1, Integer.MAX_VALUE, "Make one report of those of all shards."),
    SCHEMA("schema", "NAME", 1, 1, "Print a JSON Schema: settings, known-failures or report.");

    private final String word;
    private final String arguments;
    private final int least;
    private final int most;
    private final String description;

    Command(String word, String arguments, int least, int most, String description) {
        this.word = word;
        this.arguments = arguments;
        this.least = least;
        this.most = most;
        this.description = description;
    }

    String word() {
        return word;
    }

    String arguments() {
        return arguments;
    }

    String description() {
        return description;
    }

    boolean takes(int count) {
        return count >= least && count <= most;
    }

    /** Whether it talks to a target, so that all settings go with it. */
    boolean runsCases() {
        return this == RUN || this == REPLAY;
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command != RUN && command.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values())
                .filter(command -> command != RUN)
                .map(Command::word)
                .toList();
    }
}
