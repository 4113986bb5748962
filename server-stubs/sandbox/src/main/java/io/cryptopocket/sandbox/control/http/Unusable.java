package io.cryptopocket.sandbox.control.http;

/** A request that cannot be carried out, with the sentence for whoever sent it. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Unusable(int status, String code, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Unusable input(String sentence) {
        return new Unusable(422, "invalid", sentence);
    }

    static Unusable missing(String sentence) {
        return new Unusable(404, "not_found", sentence);
    }

    static Unusable conflict(String sentence) {
        return new Unusable(409, "not_possible_now", sentence);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
