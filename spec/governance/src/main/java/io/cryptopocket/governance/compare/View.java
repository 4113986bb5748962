package io.cryptopocket.governance.compare;

/**
 * From where two things are compared.
 *
 * @param operation id of the operation, in the newer contract if it is there; empty outside of operations
 * @param area the part of the contract
 * @param flow which way the values travel
 */
record View(String operation, Area area, Flow flow) {

    static View ofContract(Area area) {
        return new View("", area, Flow.SENT);
    }

    View in(Area other) {
        return new View(operation, other, flow);
    }

    View of(Flow other) {
        return new View(operation, area, other);
    }

    /** The place as people call it: its component, else something in this operation. */
    Place place(Pair pair, String name) {
        return Place.inComponent(pair.shown().pointer()).orElseGet(() -> new Place(operation, name));
    }

    /** Something in this operation, even if it is defined elsewhere. */
    Place here(String name) {
        return new Place(operation, name);
    }

    /** Who meets the values. */
    String inWhat() {
        return switch (area) {
            case WEBHOOK -> flow == Flow.RECEIVED ? "in webhook payloads" : "in answers to webhooks";
            default -> flow == Flow.SENT ? "in requests" : "in answers";
        };
    }
}
