package io.cryptopocket.spec;

import java.util.Locale;
import java.util.Optional;

/**
 * In what a property counts an amount that elsewhere, under the same name, is counted in main units of the currency or in
 * coins ({@code x-conformance: {unit: UNIT}}).
 */
public enum Unit {
    /** Hundredths of the currency's main unit. */
    HUNDREDTHS,
    /** The smallest units of a token; how many decimals that are stands in {@code decimals} beside the amount. */
    BASE_UNITS;

    static Optional<Unit> of(Element property) {
        return Fixture.note(property)
                .flatMap(note -> note.find("unit"))
                .map(unit -> Words.choose(unit, values(), Unit::word));
    }

    /** The word used in the contract, for example {@code base_units}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
