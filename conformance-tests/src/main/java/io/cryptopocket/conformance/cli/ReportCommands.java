package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.report.ContractLines;
import io.cryptopocket.conformance.report.Ending;
import io.cryptopocket.conformance.report.MergedRun;
import io.cryptopocket.conformance.report.ReadReport;
import io.cryptopocket.conformance.report.ReportCheck;
import io.cryptopocket.conformance.report.ReportDiff;
import io.cryptopocket.conformance.report.ReportFiles;
import io.cryptopocket.conformance.report.ReportProblem;
import io.cryptopocket.conformance.report.Terminal;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.settings.ReadSettings;
import io.cryptopocket.conformance.settings.Settings;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that read reports and send nothing. */
final class ReportCommands {
    private final Contract contract;
    private final ContractLines lines;
    private final Suite suite;
    private final Surroundings around;

    ReportCommands(Contract contract, ContractLines lines, Suite suite, Surroundings around) {
        this.contract = contract;
        this.lines = lines;
        this.suite = suite;
        this.around = around;
    }

    /** Exit code 1 when something got worse. */
    ExitCode diff(List<String> typed) {
        ReportDiff diff =
                ReportDiff.of(sound(typed.get(0)).run(), sound(typed.get(1)).run());
        around.out().print(diff.text());
        return diff.worse() ? ExitCode.NONCONFORMANT : ExitCode.CONFORMANT;
    }

    /** Exit code 1 when the report was changed, is not whole, or is not signed by the key that is given. */
    ExitCode verify(Arguments arguments) {
        String typed = arguments.words().get(0);
        Optional<String> key = settings(arguments).key().map(KeyFile::toVerify);
        ReadReport report = read(typed);
        List<String> problems = new ArrayList<>();
        key.ifPresent(open -> problems.addAll(SignatureCheck.problems(file(typed), open)));
        problems.addAll(problems(report));
        if (!problems.isEmpty()) {
            say(typed + " is not to be trusted:");
            problems.forEach(problem -> say("  " + problem));
            return ExitCode.NONCONFORMANT;
        }
        Run run = report.run();
        say(typed + " is whole and unchanged: " + run.verdict().name() + ", " + run.because());
        if (key.isEmpty() && SignatureCheck.isSigned(file(typed))) {
            say("It is signed, but no key was given to check the signature with: --key FILE.");
        }
        if (!run.contractSha256().equals(contract.sha256())) {
            say("It was made with another contract than the one of this suite (SHA-256 " + run.contractSha256()
                    + "), so its list of cases could not be compared.");
        }
        return ExitCode.CONFORMANT;
    }

    private void say(String line) {
        around.out().print(line + "\n");
    }

    private Settings settings(Arguments arguments) {
        return ReadSettings.from(
                arguments.settings(), arguments.settingsFile(), contract, around.environment(), around.directory());
    }

    ExitCode merge(Arguments arguments) {
        List<Run> shards =
                arguments.words().stream().map(typed -> sound(typed).run()).toList();
        Settings settings = settings(arguments);
        Optional<String> signingKey = settings.sign().map(KeyFile::toSign);
        Run merged = merged(shards);
        RunCommand.clear(settings.output());
        RunCommand.write(merged, lines, settings.output(), signingKey);
        Terminal terminal = Consoles.terminal(around, settings.colors());
        terminal.line(Ending.text(merged, terminal, Consoles.page(settings.output())));
        return merged.exitCode();
    }

    private Run merged(List<Run> shards) {
        try {
            return MergedRun.of(shards, rows -> suite.judge(rows, shards.get(0).planned()));
        } catch (ReportProblem e) {
            throw new SettingsProblem("The reports cannot be merged: " + e.getMessage() + ".");
        }
    }

    private List<String> problems(ReadReport report) {
        List<String> problems = new ArrayList<>(ReportCheck.problems(report));
        Run run = report.run();
        List<CaseId> ids = run.rows().stream().map(Row::id).toList();
        List<CaseId> yielded = suite.cases(Selection.everything()).stream()
                .map(Suite.Listed::id)
                .toList();
        if (run.contractSha256().equals(contract.sha256()) && !ids.equals(yielded)) {
            problems.add("Its cases are not those that its contract yields.");
        }
        MergedRun.Judged judged = suite.judge(run.rows(), run.planned());
        if (judged.verdict() != run.verdict()) {
            problems.add("Its verdict is " + run.verdict() + ", but its rows come to " + judged.verdict() + ".");
        }
        return problems;
    }

    private ReadReport sound(String typed) {
        ReadReport report = read(typed);
        List<String> problems = problems(report);
        if (!problems.isEmpty()) {
            throw new SettingsProblem("The report \"" + typed + "\" is not to be trusted: " + problems.get(0));
        }
        return report;
    }

    private ReadReport read(String typed) {
        try {
            return ReadReport.of(Files.readString(file(typed)));
        } catch (NoSuchFileException e) {
            throw new SettingsProblem(
                    "The report \"" + typed + "\" does not exist; give a report.json or its directory.");
        } catch (CharacterCodingException e) {
            throw new SettingsProblem("The report \"" + typed + "\" is not UTF-8 text; give a report.json.");
        } catch (IOException e) {
            throw new SettingsProblem("The report \"" + typed + "\" cannot be read; check its name and permissions.");
        } catch (ReportProblem e) {
            throw new SettingsProblem("\"" + typed + "\" is no report that can be read: " + e.getMessage() + ".");
        }
    }

    private Path file(String typed) {
        try {
            Path path = around.directory().resolve(typed);
            return Files.isDirectory(path) ? path.resolve(ReportFiles.JSON) : path;
        } catch (InvalidPathException e) {
            throw new SettingsProblem("\"" + typed + "\" cannot be the name of a report; check it.");
        }
    }
}
