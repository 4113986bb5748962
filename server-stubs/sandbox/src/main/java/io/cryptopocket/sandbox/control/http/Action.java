package io.cryptopocket.sandbox.control.http;

/** What can be asked of {@code /control}, for the page that says so. */
enum Action {
    STATE("GET", "state", "", "The clock, what is broken, the fault that is on, and how much there is of everything."),
    RESET("POST", "reset", "", "Makes everything as it was at the start. Tokens are worthless afterwards."),
    CLOCK_FORWARD(
            "POST",
            "clock",
            "{\"forward\": \"PT90M\"}",
            "Puts the clock forward, by an ISO 8601 duration; what becomes due happens before the answer. It never goes back."),
    CLOCK_HOLD("POST", "clock", "{\"held\": true}", "Holds the clock, or lets it run on."),
    ADVANCE_PAYMENT(
            "POST",
            "payments/{payment_id}/advance",
            "",
            "Takes a payment one state further; a guided one is completed for its customer first."),
    ADVANCE_OFF_RAMP(
            "POST",
            "rampoffs/{id}/advance",
            "",
            "Takes an off-ramp one state further: the coins arrive, then the money is paid out."),
    TRANSFER(
            "POST",
            "transfers",
            "{\"iban\": \"ES5300491500092110987654\", \"amount\": 75, \"sender_name\": \"Ana Ruiz Vidal\", \"concept\": \"48210597\"}",
            "Lets a bank transfer arrive, in euros and not in cents. With the concept of a payment and its amount, the payment is"
                    + " received; sender_iban and concept may be left out."),
    KYC(
            "POST",
            "customers/{user_id}/kyc",
            "{\"status\": \"valid\"}",
            "Takes a verification further: processing, valid or fail. It does not go back, and a decision is final."),
    TRAITS(
            "POST",
            "customers/{user_id}/traits",
            "{\"banned\": true}",
            "Gives a customer traits or takes them away: banned, needs_enhanced_verification, refused_by_provider,"
                    + " pays_without_concept, without_storage, faulty."),
    INTEGRATION(
            "POST",
            "integrations/{name}",
            "{\"allowed\": false}",
            "Takes an integration (alpha or beta) off the allow list of tokens, or puts it back."),
    REVOKE(
            "POST",
            "integrations/{name}/revoke",
            "",
            "Makes the tokens that an integration (alpha or beta) has worthless before their time; it may sign in anew."),
    STORAGE("POST", "storage", "{\"broken\": true}", "Breaks the storage of documents, or mends it."),
    PROVIDER("POST", "provider", "{\"broken\": true}", "Breaks the provider of payments, or mends it."),
    DELIVERIES("GET", "deliveries", "", "The last tries to deliver webhooks, the newest first."),
    DEAD_LETTERS("GET", "dead-letters", "", "The webhooks that were given up, the newest first."),
    REDELIVER(
            "POST",
            "dead-letters/{delivery}/redeliver",
            "",
            "Delivers a dead letter anew, to the URL that is subscribed now; the list has it no longer."),
    FAULTS(
            "GET",
            "faults",
            "",
            "The ways in which this sandbox can be wrong on purpose, several hundred; ?operation= names one operation."),
    FAULT(
            "POST",
            "fault",
            "{\"name\": \"wrong-status:uploadCustomerDocument/404/user_not_found\"}",
            "Turns one fault on, instead of the one before; {\"name\": null} makes the sandbox right again.");

    private final String method;
    private final String path;
    private final String body;
    private final String effect;

    Action(String method, String path, String body, String effect) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.effect = effect;
    }

    String method() {
        return method;
    }

    /** Below {@code /control/}, with placeholders. */
    String path() {
        return path;
    }

    /** A body as an example; empty if there is none. */
    String body() {
        return body;
    }

    String effect() {
        return effect;
    }
}
