package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;

/**
 * Notices when a target has gone: so many cases in a row got no answer that trying hundreds of others would only take
 * hours. For any number of threads.
 */
final class Outage {

    /** More than a server loses when it restarts one process, and few enough to wait for one time-out after the other. */
    static final int ENOUGH = 10;

    private int inARow;

    synchronized void note(Row row) {
        if (lasts() || row.verdict() instanceof Verdict.Skipped) {
            return;
        }
        boolean unanswered =
                row.verdict() instanceof Verdict.Errored errored && errored.origin() == Verdict.Origin.NETWORK;
        inARow = unanswered ? inARow + 1 : 0;
    }

    /** Once true, always true. */
    synchronized boolean lasts() {
        return inARow >= ENOUGH;
    }
}
