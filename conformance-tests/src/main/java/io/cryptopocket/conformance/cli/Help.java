package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.settings.Setting;
import io.cryptopocket.spec.Contract;
import java.util.stream.Collectors;

/** What {@code --help} prints. */
final class Help {
    private static final int COLUMN = 30;
    private static final int WIDTH = 100;

    private Help() {}

    static String text(Contract contract) {
        StringBuilder text = new StringBuilder();
        text.append("Tests a server against ")
                .append(contract.title())
                .append(' ')
                .append(contract.version());
        text.append(".\n\nUsage: java -jar cryptopocket-conformance.jar [COMMAND] [OPTIONS]\n\nCommands\n");
        for (Command command : Command.values()) {
            line(text, (command.word() + " " + command.arguments()).strip(), command.description());
        }
        text.append("\nOptions\n");
        for (Setting setting : Setting.values()) {
            line(text, (setting.option() + " " + setting.argument()).strip(), setting.description());
        }
        line(
                text,
                Arguments.SETTINGS_FILE + " FILE",
                "Read settings and fixtures from a YAML or JSON file (or " + Setting.variable("settings") + ").");
        for (Arguments.Ask ask : Arguments.Ask.values()) {
            line(text, ask.option(), ask.description());
        }
        text.append("\nEvery option is also a key of the settings file (--read-only is read_only) and an\n")
                .append("environment variable (")
                .append(Setting.READ_ONLY.variable())
                .append("). The command line wins over the environment,\nand that over the file.\n\n")
                .append("Fixtures: what the target must already have, and the credentials. They come from the\n")
                .append("environment (CRYPTOPOCKET_ and the name in upper case) or from the settings file,\n")
                .append("never from the command line.\n");
        contract.fixtures().values().forEach(fixture -> line(text, fixture.name(), fixture.description()));
        text.append("\nExit codes\n")
                .append("  0  conformant: everything in the contract was tested and is as documented\n")
                .append("  1  nonconformant: at least one documented fact does not hold\n")
                .append("  2  the settings or the contract cannot be used\n")
                .append("  3  the target cannot be reached, or refuses the credentials\n")
                .append("  4  partial: what was tested is as documented, but not everything was tested\n")
                .append("  5  the suite itself failed\n");
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String description) {
        String start = "  " + name;
        text.append(start);
        text.append(start.length() < COLUMN ? " ".repeat(COLUMN - start.length()) : "\n" + " ".repeat(COLUMN));
        text.append(wrapped(description)).append('\n');
    }

    private static String wrapped(String description) {
        StringBuilder text = new StringBuilder();
        int used = COLUMN;
        for (String word : description.split("\\s+")) {
            if (used + word.length() >= WIDTH && used > COLUMN) {
                text.append('\n').append(" ".repeat(COLUMN));
                used = COLUMN;
            }
            text.append(used > COLUMN ? " " : "").append(word);
            used += word.length() + 1;
        }
        return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
