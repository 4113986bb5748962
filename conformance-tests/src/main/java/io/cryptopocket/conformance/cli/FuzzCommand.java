package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.fuzz.Chosen;
import io.cryptopocket.conformance.fuzz.FuzzCount;
import io.cryptopocket.conformance.fuzz.FuzzProgress;
import io.cryptopocket.conformance.fuzz.FuzzRequest;
import io.cryptopocket.conformance.fuzz.FuzzResult;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.report.ContractLines;
import io.cryptopocket.conformance.report.Ending;
import io.cryptopocket.conformance.report.FuzzConsole;
import io.cryptopocket.conformance.report.Terminal;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.settings.Setting;
import io.cryptopocket.conformance.settings.Settings;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends requests made at random, and writes the reports. */
final class FuzzCommand {
    private final Contract contract;
    private final ContractLines lines;
    private final Suite suite;
    private final Surroundings around;

    FuzzCommand(Contract contract, ContractLines lines, Suite suite, Surroundings around) {
        this.contract = contract;
        this.lines = lines;
        this.suite = suite;
        this.around = around;
    }

    /** @throws SettingsProblem when something was asked for that only means something to cases */
    void check(Arguments arguments, RunRequest request) {
        if (arguments.command() == Command.REPLAY) {
            throw contradicts(Command.REPLAY.word(), "repeats a case; repeat the requests with the seed of their run");
        }
        if (arguments.asked().contains(Arguments.Ask.LIST)) {
            throw contradicts(Arguments.Ask.LIST.option(), "lists cases");
        }
        if (request.selection().shard().isPresent()) {
            throw contradicts(Setting.SHARD.option(), "shares out cases; give each machine another --seed instead");
        }
        if (request.selection().level().isPresent()) {
            throw contradicts(Setting.LEVEL.option(), "selects cases");
        }
        if (request.target() instanceof TargetChoice.Prism) {
            throw contradicts("--profile prism", "asks a mock, which says what it is told to");
        }
        request.selection().only().forEach(this::matchesSomething);
    }

    ExitCode run(Settings settings) {
        Duration time = settings.fuzz().orElseThrow();
        RunRequest request = settings.request();
        Optional<String> signingKey = settings.sign().map(KeyFile::toSign);
        RunCommand.clear(settings.output());
        Terminal terminal = Consoles.terminal(around, settings.colors());
        if (!settings.quiet()) {
            terminal.line(contract.title() + " " + contract.version() + " against " + RunCommand.name(request.target())
                    + ", requests made at random for " + time.toSeconds() + " s, seed " + request.seed());
        }
        FuzzConsole console = new FuzzConsole(terminal, lines, settings.quiet(), time);
        FuzzResult result = suite.fuzz(FuzzRequest.of(request, time), heard(console));
        console.clear();
        RunCommand.write(result.run(), lines, settings.output(), signingKey);
        if (!settings.quiet()) {
            terminal.line(counts(result.counts()));
        }
        terminal.line(Ending.text(result.run(), terminal, Consoles.page(settings.output())));
        terminal.line("  repeat  --fuzz " + time.toSeconds() + " --seed " + request.seed());
        return result.run().exitCode();
    }

    private static FuzzProgress heard(FuzzConsole console) {
        return new FuzzProgress() {
            @Override
            public void sent(long requests) {
                console.sent(requests);
            }

            @Override
            public void found(Row row) {
                console.found(row);
            }
        };
    }

    /** One line for each operation; one that got no request is in the list of what was not tested. */
    private static String counts(List<FuzzCount> counts) {
        StringBuilder text = new StringBuilder("\nRequests by operation\n    valid  invalid     open");
        counts.stream()
                .filter(count -> count.all() > 0)
                .forEach(count -> text.append(String.format(
                        Locale.ROOT,
                        "\n  %7d  %7d  %7d  %s%s",
                        count.valid(),
                        count.invalid(),
                        count.open(),
                        count.operationId(),
                        count.shrinking() == 0 ? "" : ", and " + count.shrinking() + " to make findings smaller")));
        return text.toString();
    }

    private void matchesSomething(String pattern) {
        Selection only = new Selection(List.of(pattern), Optional.empty(), false, Optional.empty());
        if (Chosen.operations(contract, only).isEmpty()) {
            throw SettingsProblem.near(
                    "No operation matches",
                    pattern,
                    contract.operations().stream().map(Operation::id).toList());
        }
    }

    private static SettingsProblem contradicts(String typed, String why) {
        return new SettingsProblem(
                Setting.FUZZ.option() + " does not go with " + typed + ", which " + why + ". Leave one of them out.");
    }
}
