package io.cryptopocket.conformance.run;

/** A call that must come first was not answered with a success. */
final class StepFailed extends Exception {
    private static final long serialVersionUID = 1L;

    StepFailed(String operationId, int status) {
        super(operationId + ", which must come first, was answered with " + status + " and no success.");
    }
}
