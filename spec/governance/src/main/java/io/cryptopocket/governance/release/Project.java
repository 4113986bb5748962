package io.cryptopocket.governance.release;

import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the project that a review looks at.
 *
 * @param root the folder of the root {@code pom.xml}
 */
public record Project(Path root) {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** Names of files in messages and below the root. */
    static final String CONTRACT = "spec/cryptopocket.yaml";

    static final String BASELINES = "spec/baseline";

    /** The project in which this folder lies. */
    public static Project around(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(CONTRACT))) {
                return new Project(at);
            }
        }
        throw new IllegalArgumentException(
                "there is no " + CONTRACT + " in " + folder + " or above it; start in a folder of the project.");
    }

    /** The contract as it stands in the working tree. */
    public Contract contract() {
        return Contract.parse(read(CONTRACT), CONTRACT);
    }

    /** The released contracts, the oldest first. */
    public List<Baseline> baselines() {
        Path folder = root.resolve(BASELINES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(this::baseline)
                    .sorted(Comparator.comparing(Baseline::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(BASELINES + " cannot be read", e);
        }
    }

    private Baseline baseline(String name) {
        String file = BASELINES + "/" + name;
        Version version = Version.find(name.substring(0, name.length() - ".yaml".length()))
                .orElseThrow(() -> new IllegalArgumentException(
                        file + " is not named after a version, as in " + BASELINES + "/1.4.0.yaml."));
        return new Baseline(version, Contract.parse(read(file), file));
    }

    public Changelog changelog() {
        return Changelog.parse(read(Changelog.NAME));
    }

    /** The text of a file, if it is there. */
    public Optional<String> find(String file) {
        return Files.isRegularFile(root.resolve(file)) ? Optional.of(read(file)) : Optional.empty();
    }

    /** The {@code pom.xml} of the root and of all its modules, below the root. */
    public List<String> poms() {
        List<String> poms = new ArrayList<>(List.of("pom.xml"));
        Matcher module = MODULE.matcher(read("pom.xml"));
        while (module.find()) {
            poms.add(module.group(1) + "/pom.xml");
        }
        return poms;
    }

    /** The text of a file below the root, with {@code \n} at the ends of lines. */
    public String read(String file) {
        try {
            return Files.readString(root.resolve(file)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
