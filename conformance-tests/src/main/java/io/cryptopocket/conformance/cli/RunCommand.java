package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.report.ConsoleProgress;
import io.cryptopocket.conformance.report.ContractLines;
import io.cryptopocket.conformance.report.Ending;
import io.cryptopocket.conformance.report.ExchangeText;
import io.cryptopocket.conformance.report.ReportFiles;
import io.cryptopocket.conformance.report.Terminal;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.settings.ReadSettings;
import io.cryptopocket.conformance.settings.Setting;
import io.cryptopocket.conformance.settings.Settings;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the suite, or one case of it, and writes the reports. */
final class RunCommand {
    private final Contract contract;
    private final ContractLines lines;
    private final Suite suite;
    private final Surroundings around;

    RunCommand(Contract contract, ContractLines lines, Suite suite, Surroundings around) {
        this.contract = contract;
        this.lines = lines;
        this.suite = suite;
        this.around = around;
    }

    ExitCode run(Arguments arguments) {
        Settings settings = ReadSettings.from(
                arguments.settings(), arguments.settingsFile(), contract, around.environment(), around.directory());
        if (settings.fuzz().isPresent()) {
            return fuzz(arguments, settings);
        }
        boolean listing = arguments.asked().contains(Arguments.Ask.LIST);
        if (!listing) {
            suite.expect(settings.request().target());
        }
        RunRequest request = checked(settings.request());
        if (listing) {
            around.out().print(ListText.of(suite.cases(request.selection())));
            return ExitCode.CONFORMANT;
        }
        requireCredentials(request.target());
        return arguments.command() == Command.REPLAY
                ? replay(arguments.words().get(0), request, settings)
                : run(request, settings);
    }

    private ExitCode fuzz(Arguments arguments, Settings settings) {
        FuzzCommand command = new FuzzCommand(contract, lines, suite, around);
        command.check(arguments, settings.request());
        requireCredentials(settings.request().target());
        return command.run(settings);
    }

    private ExitCode run(RunRequest request, Settings settings) {
        Optional<String> signingKey = settings.sign().map(KeyFile::toSign);
        clear(settings.output());
        Terminal terminal = Consoles.terminal(around, settings.colors());
        List<Suite.Listed> cases = suite.cases(request.selection());
        int selected =
                Math.toIntExact(cases.stream().filter(Suite.Listed::selected).count());
        if (!settings.quiet()) {
            terminal.line(beginning(request.target(), selected, cases.size()));
        }
        Run run = suite.run(request, new ConsoleProgress(terminal, lines, settings.quiet(), selected));
        write(run, lines, settings.output(), signingKey);
        terminal.line(Ending.text(run, terminal, Consoles.page(settings.output())));
        return run.exitCode();
    }

    private String beginning(TargetChoice target, int selected, int all) {
        String cases = selected == all ? "all " + all + " cases" : selected + " of " + all + " cases";
        return contract.title() + " " + contract.version() + " against " + name(target) + ", " + cases;
    }

    static String name(TargetChoice target) {
        if (target instanceof TargetChoice.At at) {
            return at.baseUrl().toString();
        }
        return target instanceof TargetChoice.Prism ? "Prism" : "the built-in sandbox";
    }

    /** Nothing is written: the files of a whole run are worth more than those of one case. */
    private ExitCode replay(String id, RunRequest request, Settings settings) {
        CaseId wanted = known(id);
        Terminal terminal = Consoles.terminal(around, settings.colors());
        Run run = suite.run(
                new RunRequest(
                        request.target(),
                        only(id),
                        1,
                        request.rate(),
                        request.seed(),
                        request.timeout(),
                        request.patience(),
                        request.known()),
                Progress.silent());
        return run.rows().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .map(row -> {
                    terminal.line(ExchangeText.of(row, lines));
                    return Consoles.exitCode(row, run);
                })
                .orElseThrow(() -> new IllegalStateException(id + " was asked for and did not run"));
    }

    private RunRequest checked(RunRequest request) {
        request.selection().only().forEach(this::matchesSomething);
        request.known().forEach(failure -> known(failure.id().toString()));
        return request;
    }

    private void requireCredentials(TargetChoice target) {
        if (!(target instanceof TargetChoice.At at)) {
            return;
        }
        List<String> missing = suite.credentials().stream()
                .filter(name -> !at.fixtures().containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new SettingsProblem("There are no credentials for " + at.baseUrl() + ": set "
                    + String.join(
                            " and ", missing.stream().map(Setting::variable).toList())
                    + " in the environment, or put " + String.join(" and ", missing)
                    + " under \"fixtures\" in the file given with --settings.");
        }
    }

    private void matchesSomething(String pattern) {
        if (suite.cases(only(pattern)).stream().noneMatch(Suite.Listed::selected)) {
            List<String> known = new ArrayList<>(ids());
            contract.operations().forEach(operation -> known.add(operation.id()));
            throw SettingsProblem.near("No case matches", pattern, known);
        }
    }

    private CaseId known(String id) {
        return suite.cases(Selection.everything()).stream()
                .map(Suite.Listed::id)
                .filter(listed -> listed.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> SettingsProblem.near("The contract yields no case", id, ids()));
    }

    private static Selection only(String pattern) {
        return new Selection(List.of(pattern), Optional.empty(), false, Optional.empty());
    }

    private List<String> ids() {
        return suite.cases(Selection.everything()).stream()
                .map(listed -> listed.id().toString())
                .toList();
    }

    /** What an earlier run left must not be taken for the result of this one, should this one end early. */
    static void clear(Path output) {
        try {
            ReportFiles.clear(output);
        } catch (IOException e) {
            throw new SettingsProblem(
                    "The reports cannot be written to \"" + output + "\"; choose another directory with --output.");
        }
    }

    static void write(Run run, ContractLines lines, Path output, Optional<String> signingKey) {
        try {
            ReportFiles.write(run, lines, output);
            if (signingKey.isPresent()) {
                ReportFiles.sign(output, signingKey.get());
            }
        } catch (IOException e) {
            throw new SettingsProblem(
                    "The reports cannot be written to \"" + output + "\"; choose another directory with --output.");
        }
    }
}
