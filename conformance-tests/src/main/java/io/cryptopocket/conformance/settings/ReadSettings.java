package io.cryptopocket.conformance.settings;

import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.Level;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ThreadLocalRandom;

/** Puts the command line, the environment and the settings file together and reads every value. */
public final class ReadSettings {
    private static final int MOST_WORKERS = 64;
    private static final int LONGEST_WAIT = 3_600;
    private static final int LONGEST_TIMEOUT = 600;
    private static final int LONGEST_FUZZ = 86_400;

    private final Given given;
    private final Contract contract;
    private final Map<String, String> environment;
    private final Path directory;

    private ReadSettings(Given given, Contract contract, Map<String, String> environment, Path directory) {
        this.given = given;
        this.contract = contract;
        this.environment = environment;
        this.directory = directory;
    }

    /**
     * Reads the settings of a run.
     *
     * @param options from the command line
     * @param file name of the settings file as typed
     * @param directory relative file names start here
     * @throws SettingsProblem when something cannot be used
     */
    public static Settings from(
            Given options, Optional<String> file, Contract contract, Map<String, String> environment, Path directory) {
        Given written = file.map(typed -> written(new Typed("--settings", typed), contract, directory))
                .or(() -> Environment.file(environment)
                        .map(typed -> written(new Typed(Environment.FILE, typed), contract, directory)))
                .orElseGet(Given::nothing);
        Given variables = Environment.read(environment, contract.fixtures().keySet());
        Given all = options.orElse(variables).orElse(written);
        return new ReadSettings(all, contract, environment, directory).read();
    }

    private static Given written(Typed file, Contract contract, Path directory) {
        return SettingsFile.read(
                resolve(directory, file), file.value(), contract.fixtures().keySet());
    }

    private Settings read() {
        RunRequest request = new RunRequest(
                target(),
                selection(),
                given.one(Setting.WORKERS)
                        .map(typed -> Values.count(typed, 1, MOST_WORKERS))
                        .orElse(RunRequest.DEFAULT_WORKERS),
                given.one(Setting.RATE)
                        .map(typed -> OptionalDouble.of(Values.positive(typed)))
                        .orElse(OptionalDouble.empty()),
                given.one(Setting.SEED)
                        .map(typed -> Values.whole(typed, Long.MIN_VALUE, Long.MAX_VALUE))
                        .orElseGet(() -> given.one(Setting.FUZZ).isPresent() ? newSeed() : 1L),
                given.one(Setting.TIMEOUT)
                        .map(typed -> Values.seconds(typed, 1, LONGEST_TIMEOUT))
                        .orElse(RunRequest.DEFAULT_TIMEOUT),
                given.one(Setting.WAIT)
                        .map(typed -> Values.seconds(typed, 0, LONGEST_WAIT))
                        .orElse(Duration.ZERO),
                given.one(Setting.KNOWN)
                        .map(typed -> KnownFailuresFile.read(resolve(directory, typed), typed.value()))
                        .orElse(List.of()));
        return new Settings(
                request,
                given.one(Setting.FUZZ).map(typed -> Values.seconds(typed, 1, LONGEST_FUZZ)),
                given.one(Setting.OUTPUT)
                        .map(typed -> resolve(directory, typed))
                        .orElse(directory.resolve(Setting.DEFAULT_OUTPUT)),
                given.one(Setting.SIGN).map(typed -> resolve(directory, typed)),
                given.one(Setting.KEY).map(typed -> resolve(directory, typed)),
                given.one(Setting.QUIET).map(Values::flag).orElse(false),
                given.one(Setting.COLOR)
                        .map(typed -> Values.choose(typed, Settings.Colors.values()))
                        .orElse(Settings.Colors.AUTO));
    }

    /** Short enough to be typed again. */
    private static long newSeed() {
        return ThreadLocalRandom.current().nextLong(1, 1_000_000);
    }

    private Selection selection() {
        return new Selection(
                given.all(Setting.ONLY).stream().map(this::pattern).toList(),
                given.one(Setting.LEVEL).map(typed -> Values.choose(typed, Level.values())),
                given.one(Setting.READ_ONLY).map(Values::flag).orElse(false),
                given.one(Setting.SHARD).map(Values::shard));
    }

    private String pattern(Typed typed) {
        if (typed.value().isBlank()) {
            throw typed.refuse("give the id of a case, or a pattern such as uploadCustomerDocument/*.");
        }
        return typed.value().strip();
    }

    private enum Profile {
        HTTP,
        PRISM
    }

    private TargetChoice target() {
        Profile profile = given.one(Setting.PROFILE)
                .map(typed -> Values.choose(typed, Profile.values()))
                .orElse(Profile.HTTP);
        Optional<Typed> typed = given.one(Setting.TARGET);
        if (profile == Profile.PRISM) {
            typed.ifPresent(url -> {
                throw new SettingsProblem(url.place() + " is \"" + url.value()
                        + "\", but the profile prism starts its own target; leave one of them out.");
            });
            return new TargetChoice.Prism();
        }
        if (typed.isPresent()) {
            URI url = Values.baseUrl(typed.get());
            return new TargetChoice.At(url, fixtures());
        }
        // The environment of a shell may well hold the credentials of some target; a file speaks about one run.
        given.fixtures().values().stream()
                .filter(source -> !Setting.isVariable(source.place()))
                .findFirst()
                .ifPresent(source -> {
                    throw new SettingsProblem(
                            source.place()
                                    + " is given, but there is no target, and the built-in sandbox has its own; add target: URL.");
                });
        return new TargetChoice.BuiltIn();
    }

    private Map<String, String> fixtures() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Fixture fixture : contract.fixtures().values()) {
            FixtureSource source = given.fixtures().get(fixture.name());
            if (source != null) {
                values.put(fixture.name(), checked(fixture, source));
            }
        }
        return values;
    }

    private String checked(Fixture fixture, FixtureSource source) {
        String value = source.value(environment);
        Typed typed = new Typed(source.place(), value);
        switch (fixture.type()) {
            case INTEGER -> Values.whole(typed, Long.MIN_VALUE, Long.MAX_VALUE);
            case URI -> Values.url(typed, "give a URL such as https://host/file.pdf.");
            case STRING -> {
                if (value.isBlank()) {
                    throw typed.refuse("give a value or leave it out.");
                }
            }
        }
        return value;
    }

    private static Path resolve(Path directory, Typed typed) {
        try {
            if (typed.value().isBlank()) {
                throw typed.refuse("give the name of a file or directory.");
            }
            return directory.resolve(typed.value()).normalize();
        } catch (InvalidPathException e) {
            throw typed.refuse("this cannot be the name of a file.");
        }
    }
}
