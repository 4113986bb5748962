package io.cryptopocket.sandbox.ramp.offramp;

import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.money.Account;
import io.cryptopocket.sandbox.money.Book;
import io.cryptopocket.sandbox.money.Ledger;
import io.cryptopocket.sandbox.money.Posting;
import io.cryptopocket.sandbox.ramp.quote.OffRampQuote;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.time.Timeline;
import java.time.Instant;
import java.util.List;

/**
 * Moves off-ramps on, from each state to the next and never back, and books the coins and the money that move with
 * them.
 */
public final class OffRampCourse {

    private final OffRamps offRamps;
    private final Ledger ledger;
    private final OffRampEvents events;
    private final Timeline timeline;
    private final Pace pace;

    public OffRampCourse(OffRamps offRamps, Ledger ledger, OffRampEvents events, Timeline timeline, Pace pace) {
        this.offRamps = offRamps;
        this.ledger = ledger;
        this.events = events;
        this.timeline = timeline;
        this.pace = pace;
    }

    /** Takes an off-ramp one state further by hand; false if there is none of this integration, or it is finished. */
    public boolean advance(IntegrationId asker, String id) {
        return timeline.perform(now -> offRamps.find(asker, id)
                .map(offRamp -> switch (offRamp.status()) {
                    case PENDING -> receive(id, now);
                    case CRYPTO_RECEIVED -> finish(id);
                    case FINISHED -> false;
                })
                .orElse(false));
    }

    /** Lets things take their course with a new off-ramp. */
    void begin(OffRamp offRamp, Instant now) {
        String id = offRamp.id();
        switch (script(offRamp)) {
            case AT_ONCE -> receive(id, now);
            case STAY_PENDING -> {}
            default -> pace.next(timeline, now, due -> receive(id, due));
        }
    }

    private boolean receive(String id, Instant now) {
        OffRamp offRamp = offRamps.get(id);
        if (offRamp.status() != OffRampStatus.PENDING) {
            return false;
        }
        bookCoins(offRamp);
        OffRamp received = offRamp.with(OffRampStatus.CRYPTO_RECEIVED);
        offRamps.replace(received);
        events.cryptoReceived(received);
        switch (script(offRamp)) {
            case AT_ONCE -> finish(id);
            case STAY_RECEIVED -> {}
            default -> pace.next(timeline, now, due -> finish(id));
        }
        return true;
    }

    private boolean finish(String id) {
        OffRamp offRamp = offRamps.get(id);
        if (offRamp.status() != OffRampStatus.CRYPTO_RECEIVED) {
            return false;
        }
        bookPayout(offRamp);
        OffRamp finished = offRamp.with(OffRampStatus.FINISHED);
        offRamps.replace(finished);
        events.finished(finished);
        return true;
    }

    /**
     * Adds an off-ramp that was made before the sandbox began, in the state it is in, and books what moved until
     * then. Nothing goes on by itself with it, and nobody is told.
     */
    public void add(OffRamp offRamp) {
        timeline.perform(now -> {
            offRamps.add(offRamp);
            if (offRamp.status() != OffRampStatus.PENDING) {
                bookCoins(offRamp);
            }
            if (offRamp.status() == OffRampStatus.FINISHED) {
                bookPayout(offRamp);
            }
            return now;
        });
    }

    private void bookCoins(OffRamp offRamp) {
        ledger.move(
                offRamp.owner(), Book.OUTSIDE, Book.IN_TRANSIT, offRamp.quote().coins());
    }

    private void bookPayout(OffRamp offRamp) {
        IntegrationId owner = offRamp.owner();
        OffRampQuote quote = offRamp.quote();
        ledger.enter(List.of(
                new Posting(new Account(owner, Book.IN_TRANSIT), quote.coins().negated()),
                new Posting(new Account(owner, Book.TREASURY), quote.coins()),
                new Posting(
                        new Account(owner, Book.TREASURY),
                        quote.payout().plus(quote.fee()).negated()),
                new Posting(new Account(owner, Book.FEES), quote.fee()),
                new Posting(new Account(owner, Book.OUTSIDE), quote.payout())));
    }

    private static OffRampScript script(OffRamp offRamp) {
        return OffRampScript.of(offRamp.quote().coins().amount());
    }
}
