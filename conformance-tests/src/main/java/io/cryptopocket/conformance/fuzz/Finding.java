package io.cryptopocket.conformance.fuzz;

/**
 * A property that did not hold, with the smallest request that shows it.
 *
 * @param number of the request in the sequence of the seed that showed it first
 */
record Finding(Sighting.Key key, long number, Shrinker.Shrunk shrunk) {

    Sighting sighting() {
        return shrunk.trial().sightings().stream()
                .filter(sighting -> sighting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
