package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Progress;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;

/**
 * How a run is getting on: one line that is written over where a person looks at it, and in a log a line for each tenth of
 * the cases. What fails is printed at once and whole.
 */
public final class ConsoleProgress implements Progress {
    private static final int TENTHS = 10;

    private final Terminal terminal;
    private final ContractLines contract;
    private final boolean quiet;
    private final int selected;
    private int finished;
    private int failed;
    private int errored;
    private int liveLength;

    /**
     * A listener for one run.
     *
     * @param quiet print only what fails
     * @param selected how many of the cases are selected; the others do not count as progress
     */
    public ConsoleProgress(Terminal terminal, ContractLines contract, boolean quiet, int selected) {
        this.terminal = terminal;
        this.contract = contract;
        this.quiet = quiet;
        this.selected = selected;
    }

    @Override
    public void started(int cases) {}

    @Override
    public synchronized void finished(Row row) {
        if (isNotSelected(row)) {
            return;
        }
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

    private static boolean isNotSelected(Row row) {
        return row.verdict() instanceof Verdict.Skipped skipped
                && (skipped.reason() == SkipReason.FILTERED_OUT
                        || skipped.reason() == SkipReason.OTHER_SHARD
                        || skipped.reason() == SkipReason.READ_ONLY);
    }

    private int tenths() {
        return selected == 0 ? 0 : finished * TENTHS / selected;
    }

    private String standing() {
        return "  " + finished + " of " + selected
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
