package io.cryptopocket.governance.gate;

import java.time.LocalDate;

/**
 * A breaking change that needs no major step of the version, because somebody answers for it.
 *
 * @param finding id of the change
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
