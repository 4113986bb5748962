package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Verdict;
import java.util.List;

/** An attempt that was sent, and what came of it. */
record Trial(Attempt attempt, Ruling ruling, Row row, List<Sighting> sightings) {

    Trial {
        sightings = List.copyOf(sightings);
    }

    /** Whether nothing but the network, or a server that is not available, was heard of. */
    boolean isTrouble() {
        return row.verdict() instanceof Verdict.Errored errored && errored.origin() == Verdict.Origin.NETWORK;
    }

    boolean shows(Sighting.Key key) {
        return sightings.stream().anyMatch(sighting -> sighting.key().equals(key));
    }
}
