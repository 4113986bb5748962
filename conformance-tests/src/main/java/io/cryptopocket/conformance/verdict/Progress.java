package io.cryptopocket.conformance.verdict;

/** Hears how a run is getting on. Calls may come from several threads, one at a time. */
public interface Progress {

    /** Before the first case, with the number of cases to come. */
    void started(int cases);

    /** After each case, in the order in which they end. */
    void finished(Row row);

    /** After the last case. */
    void ended(Run run);

    /** A listener that does nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void started(int cases) {}

            @Override
            public void finished(Row row) {}

            @Override
            public void ended(Run run) {}
        };
    }
}
