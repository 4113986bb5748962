package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Row;
import java.time.Duration;
import java.util.Locale;

/** How a run with requests made at random is getting on: as {@link ConsoleProgress}, with the time in place of the cases. */
public final class FuzzConsole {
    private static final int TENTHS = 10;

    private final Terminal terminal;
    private final ContractLines contract;
    private final boolean quiet;
    private final Duration time;
    private final long start = System.nanoTime();
    private long tenths;
    private int found;
    private int liveLength;

    /**
     * A listener for one run, which begins now.
     *
     * @param quiet print only what is found
     * @param time how long the run takes
     */
    public FuzzConsole(Terminal terminal, ContractLines contract, boolean quiet, Duration time) {
        this.terminal = terminal;
        this.contract = contract;
        this.quiet = quiet;
        this.time = time;
    }

    /** After a request. */
    public void sent(long requests) {
        long now = Math.min(TENTHS, (System.nanoTime() - start) * TENTHS / time.toNanos());
        if (quiet || now == tenths) {
            return;
        }
        tenths = now;
        String line = String.format(
                Locale.ROOT,
                "  %d of %d s, %s%s",
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                time.toSeconds(),
                Amount.of(requests, "request"),
                found == 0 ? "" : ", " + Amount.of(found, "finding"));
        if (terminal.live()) {
            clear();
            terminal.out().print(line);
            terminal.out().flush();
            liveLength = line.length();
        } else {
            terminal.line(line);
        }
    }

    /** Prints what was found, whole. */
    public void found(Row row) {
        found++;
        clear();
        String message = RowText.message(row, contract);
        int end = message.indexOf('\n');
        terminal.line("");
        terminal.line(terminal.painted(Terminal.Paint.RED, message.substring(0, end)) + message.substring(end));
    }

    /** Takes away the line that is written over. */
    public void clear() {
        if (liveLength > 0) {
            terminal.out().print("\r" + " ".repeat(liveLength) + "\r");
            terminal.out().flush();
            liveLength = 0;
        }
    }
}
