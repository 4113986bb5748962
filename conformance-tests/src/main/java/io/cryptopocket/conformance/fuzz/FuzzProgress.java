package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.verdict.Row;

/** Hears how a run is getting on. Calls come one at a time, from several threads. */
public interface FuzzProgress {

    /** After each request, with the number of all so far. */
    void sent(long requests);

    /** When something is found and is as small as it gets. */
    void found(Row row);

    /** A listener that does nothing. */
    static FuzzProgress silent() {
        return new FuzzProgress() {
            @Override
            public void sent(long requests) {}

            @Override
            public void found(Row row) {}
        };
    }
}
