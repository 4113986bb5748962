package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.contract.BlindValidator;
import io.cryptopocket.conformance.peer.UnusableTarget;
import io.cryptopocket.conformance.report.ContractLines;
import io.cryptopocket.conformance.report.ReportProblem;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.ContractException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs one command line. Every problem becomes one sentence and an exit code; nothing here ends the JVM. */
public final class CommandLine {
    private final Supplier<Contract> contract;
    private final Function<Contract, Suite> suite;
    private final Surroundings around;

    /**
     * A command line that was not run yet.
     *
     * @param contract loads the contract, and may fail
     * @param suite makes the suite for it
     */
    public CommandLine(Supplier<Contract> contract, Function<Contract, Suite> suite, Surroundings around) {
        this.contract = contract;
        this.suite = suite;
        this.around = around;
    }

    /** Does what the arguments say and gives the exit code of {@link ExitCode}. */
    public int run(String... typed) {
        try {
            return dispatch(typed).code();
        } catch (SettingsProblem | ContractException | ReportProblem e) {
            return refuse(e.getMessage(), ExitCode.SETTINGS);
        } catch (UnusableTarget e) {
            return refuse(e.getMessage(), ExitCode.TARGET);
        } catch (BlindValidator | UncheckedIOException e) {
            return refuse(e.getMessage(), ExitCode.SUITE);
        } catch (RuntimeException | Error e) {
            return refuse("The suite itself failed, which says nothing about the target: " + e, ExitCode.SUITE);
        }
    }

    private ExitCode dispatch(String... typed) {
        Contract loaded = contract.get();
        Arguments arguments = Arguments.parse(List.of(typed), loaded.fixtures().keySet());
        if (arguments.asked().contains(Arguments.Ask.HELP)) {
            around.out().print(Help.text(loaded));
            return ExitCode.CONFORMANT;
        }
        if (arguments.asked().contains(Arguments.Ask.VERSION)) {
            around.out().print("CryptoPocket conformance " + Version.text() + ", contract " + loaded.version() + "\n");
            return ExitCode.CONFORMANT;
        }
        ContractLines lines = ContractLines.of(loaded.name(), loaded.text());
        return switch (arguments.command()) {
            case RUN, REPLAY -> new RunCommand(loaded, lines, suite.apply(loaded), around).run(arguments);
            case DIFF -> new ReportCommands(loaded, lines, suite.apply(loaded), around).diff(arguments.words());
            case VERIFY -> new ReportCommands(loaded, lines, suite.apply(loaded), around).verify(arguments);
            case MERGE -> new ReportCommands(loaded, lines, suite.apply(loaded), around).merge(arguments);
            case SCHEMA -> SchemaCommand.run(arguments.words().get(0), around);
        };
    }

    private int refuse(String sentence, ExitCode code) {
        around.out().flush();
        around.err().print(sentence + "\n");
        around.err().flush();
        return code.code();
    }
}
