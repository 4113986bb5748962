package io.cryptopocket.sandbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The options as they were typed: {@code --name value} or {@code --name=value}. */
final class CommandLine {

    private static final int DEFAULT_PORT = 8080;

    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);

    private CommandLine() {}

    /**
     * Reads options.
     *
     * @throws SandboxException when one is unknown, or lacks its value
     */
    static CommandLine parse(String... words) {
        CommandLine line = new CommandLine();
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("=", 2);
            Option option = Option.of(parts[0]).orElseThrow(() -> unknown(parts[0]));
            boolean inline = parts.length == 2;
            if (inline && !option.takesValue()) {
                throw new SandboxException(option.text() + " takes no value, but was given " + parts[1] + ".", null);
            }
            String value = inline ? parts[1] : "";
            if (option.takesValue() && !inline) {
                if (++i == words.length) {
                    throw new SandboxException(
                            option.text() + " needs a value behind it; --help lists them all.", null);
                }
                value = words[i];
            }
            line.options.computeIfAbsent(option, any -> new ArrayList<>()).add(value);
        }
        return line;
    }

    private static SandboxException unknown(String typed) {
        return new SandboxException(
                "There is no option " + typed + "; did you mean "
                        + Option.nearest(typed).text() + "?",
                null);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    SandboxBuilder settings() {
        SandboxBuilder settings = Sandbox.builder().port(port());
        values(Option.HOST).forEach(settings::host);
        values(Option.STORAGE).forEach(directory -> settings.storage(path(directory)));
        values(Option.ALLOW_URL_HOST).forEach(settings::allowUrlHost);
        values(Option.PACE).forEach(typed -> settings.pace(Duration.ofMillis(milliseconds(typed))));
        values(Option.BY_HAND).forEach(any -> settings.byHand());
        values(Option.NO_CONTROL).forEach(any -> settings.withoutControl());
        values(Option.FAULT).forEach(settings::fault);
        values(Option.ALLOW_REMOTE).forEach(any -> settings.allowRemote());
        return settings;
    }

    private List<String> values(Option option) {
        return options.getOrDefault(option, List.of());
    }

    private int port() {
        List<String> typed = values(Option.PORT);
        if (typed.isEmpty()) {
            return DEFAULT_PORT;
        }
        String last = typed.get(typed.size() - 1);
        try {
            return Integer.parseInt(last);
        } catch (NumberFormatException e) {
            throw new SandboxException("--port needs a number from 0 to 65535, but was given " + last + ".", e);
        }
    }

    private static long milliseconds(String typed) {
        if (!typed.matches("[1-9][0-9]{0,6}")) {
            throw new SandboxException(
                    "--pace needs a whole number of milliseconds from 1 to 9999999, but was given " + typed + ".",
                    null);
        }
        return Long.parseLong(typed);
    }

    private static Path path(String directory) {
        try {
            return Path.of(directory);
        } catch (InvalidPathException e) {
            throw new SandboxException("--storage needs a directory, but was given " + directory + ".", e);
        }
    }
}
