package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;

/**
 * How a run is getting on: one line that is written over where a person looks at it, and in a log a line for each tenth of
 * the cases. What fails is printed at once and whole.
 */
public final class ConsoleProgress implements Progress {
    private static final int TENTHS = 10;

    private final Terminal terminal;
    private final ContractLines contract;
    private final boolean quiet;
    private int cases;
    private int finished;
    private int failed;
    private int errored;
    private int liveLength;

    /**
     * A listener for one run.
     *
     * @param quiet print only what fails
     */
    public ConsoleProgress(Terminal terminal, ContractLines contract, boolean quiet) {
        this.terminal = terminal;
        this.contract = contract;
        this.quiet = quiet;
    }

    @Override
    public synchronized void started(int cases) {
        this.cases = cases;
        say(Amount.of(cases, "case") + " to run");
    }

    @Override
    public synchronized void finished(Row row) {
        int tenthsBefore = tenths();
        finished++;
        Outcome outcome = Outcome.of(row);
        if (outcome == Outcome.FAILED || outcome == Outcome.ERRORED) {
            failed += outcome == Outcome.FAILED ? 1 : 0;
            errored += outcome == Outcome.ERRORED ? 1 : 0;
            clear();
            terminal.line("");
            terminal.line(highlighted(RowText.message(row, contract), outcome));
        }
        if (terminal.live()) {
            overwrite(standing() + "  " + row.id());
        } else if (tenths() > tenthsBefore) {
            say(standing());
        }
    }

    @Override
    public synchronized void ended(Run run) {
        clear();
    }

    private int tenths() {
        return cases == 0 ? 0 : finished * TENTHS / cases;
    }

    private String standing() {
        return "  " + finished + " of " + cases
                + (failed == 0 ? "" : ", " + failed + " failed")
                + (errored == 0 ? "" : ", " + errored + " errored");
    }

    private void say(String line) {
        if (!quiet) {
            terminal.line(line);
        }
    }

    private void overwrite(String line) {
        if (quiet) {
            return;
        }
        String shown = line.substring(0, Math.min(line.length(), Math.max(1, terminal.width() - 1)));
        terminal.out().print("\r" + shown + " ".repeat(Math.max(0, liveLength - shown.length())));
        terminal.out().flush();
        liveLength = shown.length();
    }

    /** Blanks instead of an escape sequence: these work on every terminal. */
    private void clear() {
        if (liveLength > 0) {
            terminal.out().print("\r" + " ".repeat(liveLength) + "\r");
            terminal.out().flush();
            liveLength = 0;
        }
    }

    private String highlighted(String message, Outcome outcome) {
        int end = message.indexOf('\n');
        Terminal.Paint paint = outcome == Outcome.FAILED ? Terminal.Paint.RED : Terminal.Paint.MAGENTA;
        return terminal.painted(paint, message.substring(0, end)) + message.substring(end);
    }
}
