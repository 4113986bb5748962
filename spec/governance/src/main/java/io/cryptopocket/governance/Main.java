package io.cryptopocket.governance;

import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.compare.Comparison;
import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.governance.gate.ReleasePlan;
import io.cryptopocket.governance.gate.Review;
import io.cryptopocket.governance.release.Project;
import io.cryptopocket.governance.release.Release;
import io.cryptopocket.governance.release.Version;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.ContractException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The commands.
 *
 * <pre>
 * page                makes the page in spec/target/governance
 * release [VERSION]   releases the contract: freezes it, tags the changelog, sets the version everywhere; without a
 *                     version, or as "next", under the nearest one that fits the changes
 * compare OLD NEW     tells two contracts apart
 * </pre>
 *
 * <p>Ends with 0 if all is well, 1 if something is refused or breaking, 2 if a command or a file cannot be read.
 */
public final class Main {

    private static final String USAGE = "Say what to do: page, release [VERSION], or compare OLD.yaml NEW.yaml.";

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    Main(PrintStream out, PrintStream err, LocalDate today) {
        this.out = out;
        this.err = err;
        this.today = today;
    }

    public static void main(String[] arguments) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        System.exit(new Main(System.out, System.err, today).run(List.of(arguments), Path.of("")));
    }

    int run(List<String> arguments, Path folder) {
        try {
            return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
                case "page" -> new PageCommand(out, err).run(Project.around(folder), today);
                case "release" -> release(Project.around(folder), arguments.subList(1, arguments.size()));
                case "compare" -> compare(arguments.subList(1, arguments.size()), folder);
                default -> {
                    err.println(USAGE);
                    yield 2;
                }
            };
        } catch (ContractException | IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private int release(Project project, List<String> arguments) {
        Optional<Version> wanted = arguments.stream()
                .findFirst()
                .filter(text -> !text.equals("next"))
                .map(Version::of);
        ReleasePlan plan = ReleasePlan.of(Review.of(project, today), wanted);
        if (!plan.refusals().isEmpty()) {
            plan.refusals().forEach(refusal -> err.println(refusal));
            err.println("Nothing was released, and no file was changed.");
            return 1;
        }
        Release release = Release.of(project, plan.version(), today);
        release.write(project);
        release.files().keySet().forEach(file -> out.println("  " + file));
        out.println("Released " + plan.version() + ". Look at the changes, commit them, and tag the commit.");
        return 0;
    }

    private int compare(List<String> files, Path folder) {
        if (files.size() != 2) {
            err.println(USAGE);
            return 2;
        }
        Comparison comparison = Comparison.of(read(folder, files.get(0)), read(folder, files.get(1)));
        for (Change change : comparison.changes()) {
            out.println(files.get(1) + ":" + change.line().or(change::oldLine).orElse(0) + ": " + change);
        }
        out.println(comparison.effect().word());
        return comparison.effect() == Effect.BREAKING ? 1 : 0;
    }

    private static Contract read(Path folder, String file) {
        try {
            return Contract.parse(Files.readString(folder.resolve(file)), file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read; give the path of a contract.");
        }
    }
}
