package io.cryptopocket.governance.gate;

import java.time.LocalDate;

/**
 * A finding that somebody answers for, for a while.
 *
 * @param finding what is waived: the id of a change, or {@code RULE} or {@code RULE POINTER} of a linter's finding
 * @param reason why it is in order
 * @param owner who answers for it
 * @param until the last day on which it holds
 */
public record Waiver(String finding, String reason, String owner, LocalDate until) {

    /** Whether it still holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
