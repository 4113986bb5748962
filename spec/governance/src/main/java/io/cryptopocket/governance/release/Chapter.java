package io.cryptopocket.governance.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the changelog says of one version.
 *
 * @param version the version; empty for what is not released
 * @param date day of the release
 * @param sha256 of the released contract
 * @param entries what changed
 * @param line of the heading, counted from 1
 */
public record Chapter(
        Optional<Version> version, Optional<LocalDate> date, Optional<String> sha256, List<Entry> entries, int line) {

    /** For example {@code 0.2.0} or {@code Unreleased}. */
    public String title() {
        return version.map(Version::toString).orElse(Changelog.UNRELEASED);
    }
}
