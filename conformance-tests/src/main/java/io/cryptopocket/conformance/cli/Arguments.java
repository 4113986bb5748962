package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.settings.Given;
import io.cryptopocket.conformance.settings.Setting;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.settings.Typed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line as it was typed: {@code [COMMAND] [ARGUMENT...] [--option VALUE | --option=VALUE | --switch]...}.
 *
 * @param settings options that are settings
 * @param settingsFile name as typed
 */
record Arguments(
        Command command, List<String> words, Given settings, Optional<String> settingsFile, Set<Arguments.Ask> asked) {

    /** Switches that are not settings: they ask for something else than a run. */
    enum Ask {
        HELP("--help", "-h", "Print this."),
        VERSION("--version", "-V", "Print the version of the suite and of the contract."),
        LIST("--list", "", "Print the ids of the cases, and how many there are, and run nothing.");

        private final String option;
        private final String letter;
        private final String description;

        Ask(String option, String letter, String description) {
            this.option = option;
            this.letter = letter;
            this.description = description;
        }

        String option() {
            return option;
        }

        String description() {
            return description;
        }
    }

    static final String SETTINGS_FILE = "--settings";

    /** Settings that mean something to commands that send nothing. */
    private static final Set<Setting> FOR_REPORTS =
            EnumSet.of(Setting.OUTPUT, Setting.SIGN, Setting.KEY, Setting.COLOR);

    /**
     * Reads the command line.
     *
     * @param fixtureNames fixtures of the contract: none is taken from the command line, where others can read it
     * @throws SettingsProblem when something is misspelt, missing or too much
     */
    static Arguments parse(List<String> typed, Collection<String> fixtureNames) {
        return new Reader(typed, fixtureNames).read();
    }

    private static final class Reader {
        private final Deque<String> rest;
        private final Collection<String> fixtureNames;
        private final List<String> words = new ArrayList<>();
        private final Map<Setting, List<Typed>> settings = new EnumMap<>(Setting.class);
        private final Set<Ask> asked = EnumSet.noneOf(Ask.class);
        private Optional<String> settingsFile = Optional.empty();

        Reader(List<String> typed, Collection<String> fixtureNames) {
            this.rest = new ArrayDeque<>(typed);
            this.fixtureNames = fixtureNames;
        }

        Arguments read() {
            while (!rest.isEmpty()) {
                String next = rest.pop();
                if (next.startsWith("-") && next.length() > 1) {
                    option(next);
                } else {
                    words.add(next);
                }
            }
            Command command =
                    words.isEmpty() ? Command.RUN : Command.named(words.get(0)).orElse(Command.RUN);
            List<String> own = command == Command.RUN ? words : words.subList(1, words.size());
            Arguments arguments =
                    new Arguments(command, List.copyOf(own), new Given(settings, Map.of()), settingsFile, asked);
            return asked.contains(Ask.HELP) || asked.contains(Ask.VERSION) ? arguments : arguments.checked();
        }

        private void option(String typed) {
            int equals = typed.indexOf('=');
            String name = equals < 0 ? typed : typed.substring(0, equals);
            Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(typed.substring(equals + 1));
            Optional<Ask> ask = Arrays.stream(Ask.values())
                    .filter(candidate -> candidate.option.equals(name) || candidate.letter.equals(name))
                    .findFirst();
            Optional<Setting> setting = Setting.ofOption(name.equals("-q") ? Setting.QUIET.option() : name);
            if (ask.isPresent()) {
                refuseValue(name, value);
                asked.add(ask.get());
            } else if (name.equals(SETTINGS_FILE)) {
                once(name, settingsFile.isPresent());
                settingsFile = Optional.of(value(name, value, "FILE"));
            } else {
                set(setting.orElseThrow(() -> unknown(name)), name, value);
            }
        }

        private void set(Setting setting, String name, Optional<String> value) {
            if (setting.isSwitch()) {
                refuseValue(name, value);
            }
            String text = setting.isSwitch() ? "true" : value(name, value, setting.argument());
            List<Typed> earlier = settings.computeIfAbsent(setting, any -> new ArrayList<>());
            once(name, !earlier.isEmpty() && setting != Setting.ONLY);
            earlier.add(new Typed(setting.option(), text));
        }

        private String value(String name, Optional<String> value, String argument) {
            if (value.isPresent()) {
                return value.get();
            }
            // "-3" is a value, wrong perhaps, which its setting refuses in better words.
            if (rest.isEmpty() || rest.peek().startsWith("--")) {
                throw new SettingsProblem(name + " needs a value: " + name + " " + argument + ".");
            }
            return rest.pop();
        }

        private static void refuseValue(String name, Optional<String> value) {
            value.ifPresent(any -> {
                throw new SettingsProblem(name + " takes no value, but was given \"" + any + "\"; leave it out.");
            });
        }

        private static void once(String name, boolean again) {
            if (again) {
                throw new SettingsProblem(name + " is given twice; leave one of them out.");
            }
        }

        private SettingsProblem unknown(String name) {
            String fixture = name.replaceFirst("^-+", "").replace('-', '_');
            if (fixtureNames.contains(fixture)) {
                return new SettingsProblem(name + " is not taken from the command line, which other people and logs can"
                        + " see; set the environment variable " + Setting.variable(fixture) + ", or put " + fixture
                        + " under \"fixtures\" in the file given with " + SETTINGS_FILE + ".");
            }
            List<String> known = new ArrayList<>(List.of(SETTINGS_FILE));
            Arrays.stream(Setting.values()).map(Setting::option).forEach(known::add);
            Arrays.stream(Ask.values()).map(Ask::option).forEach(known::add);
            return SettingsProblem.unknown("There is no option", name, known);
        }
    }

    private Arguments checked() {
        if (command == Command.RUN && !words.isEmpty() && !isUrl(words.get(0))) {
            throw SettingsProblem.unknown("Neither a URL nor a command:", words.get(0), Command.words());
        }
        if (command == Command.RUN && words.size() == 1) {
            return withTarget(words.get(0));
        }
        if (!command.takes(words.size())) {
            throw command == Command.RUN
                    ? new SettingsProblem("One target at a time, but there are " + words.size() + " words: "
                            + String.join(" ", words) + ".")
                    : new SettingsProblem("Give " + command.word() + " its arguments: " + command.word() + " "
                            + command.arguments() + ".");
        }
        if (!command.runsCases()) {
            settings.settings().keySet().stream()
                    .filter(setting -> !FOR_REPORTS.contains(setting))
                    .findFirst()
                    .ifPresent(setting -> {
                        throw new SettingsProblem(setting.option() + " does not go with " + command.word()
                                + ", which sends nothing; leave it out.");
                    });
        }
        return this;
    }

    /** What only looks like one is refused when it is read, in words that fit a URL. */
    private static boolean isUrl(String word) {
        return word.contains(":") || word.contains(".");
    }

    private Arguments withTarget(String word) {
        if (settings.settings().containsKey(Setting.TARGET)) {
            throw new SettingsProblem("The target is given twice, as \"" + word + "\" and by --target; leave one out.");
        }
        Map<Setting, List<Typed>> more = new EnumMap<>(Setting.class);
        more.putAll(settings.settings());
        more.put(Setting.TARGET, List.of(new Typed("The target", word)));
        return new Arguments(command, List.of(), new Given(more, Map.of()), settingsFile, asked);
    }
}
