package io.cryptopocket.sandbox.ramp.offramp;

/** Hears of off-ramps whose coins arrived and whose money was paid out, at that moment and in that order. */
public interface OffRampEvents {

    /** Tells nobody. */
    OffRampEvents NOBODY = new OffRampEvents() {
        @Override
        public void cryptoReceived(OffRamp offRamp) {}

        @Override
        public void finished(OffRamp offRamp) {}
    };

    void cryptoReceived(OffRamp offRamp);

    void finished(OffRamp offRamp);
}
