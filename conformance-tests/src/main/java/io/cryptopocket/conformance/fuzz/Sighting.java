package io.cryptopocket.conformance.fuzz;

import io.cryptopocket.conformance.verdict.Violation;

/** A property that did not hold once. */
record Sighting(Key key, Violation violation) {

    /**
     * What is one finding, however often it is seen.
     *
     * @param detail tells apart what fails in different ways: a status, a keyword; of the signs that ids may have
     */
    record Key(String operationId, Property property, String detail) {

        /** The last part of a row id. */
        String id() {
            return detail.isEmpty() ? property.id() : property.id() + "-" + detail;
        }
    }
}
