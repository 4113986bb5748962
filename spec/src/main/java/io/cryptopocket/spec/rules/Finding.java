package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Element;

/**
 * One place at which a rule does not hold.
 *
 * @param rule id of the rule
 * @param location {@code FILE:LINE} of the place
 * @param line line of the place, counted from 1
 * @param pointer JSON pointer of the place
 * @param message one sentence: what is wrong and, where it is not plain, what to do
 */
public record Finding(String rule, String location, int line, String pointer, String message) {

    static Finding of(Rule rule, Element place, String message) {
        return new Finding(rule.id(), place.location(), place.line(), place.pointer(), message);
    }

    /** For example {@code spec/cryptopocket.yaml:12: the operation id "Foo" is not ... [operation-ids-are-names]}. */
    @Override
    public String toString() {
        return location + ": " + message + " [" + rule + "]";
    }
}
