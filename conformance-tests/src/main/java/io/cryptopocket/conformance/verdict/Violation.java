package io.cryptopocket.conformance.verdict;

import io.cryptopocket.spec.Level;
import java.util.function.UnaryOperator;

/**
 * One property of an answer that does not hold.
 *
 * @param check id of the check in kebab case, for example {@code error-code}
 * @param property what should hold and the difference: {@code error code should be file_too_large but was invalid_file}
 * @param checkTitle what the check checks: {@code error code is the documented one}
 * @param contractLine line of {@code spec/cryptopocket.yaml} that states it, 1-based
 * @param level how sure the contract is of what it states there
 * @param expected what is documented, as values
 * @param actual what was received, as values
 */
public record Violation(
        String check,
        String property,
        String checkTitle,
        int contractLine,
        Level level,
        String expected,
        String actual) {

    /** The same violation at a level that is at most as sure as the given one. */
    public Violation noSurerThan(Level other) {
        Level least = level.compareTo(other) >= 0 ? level : other;
        return new Violation(check, property, checkTitle, contractLine, least, expected, actual);
    }

    /** The same violation with its texts as they may be shown. */
    public Violation shown(UnaryOperator<String> discreet) {
        return new Violation(
                check,
                discreet.apply(property),
                checkTitle,
                contractLine,
                level,
                discreet.apply(expected),
                discreet.apply(actual));
    }
}
