package io.cryptopocket.governance.gate;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in the contract that is on its way out.
 *
 * @param element what it is
 * @param since the version from which on it should not be used
 * @param until the day from which on it may be gone, for example {@code 2027-05-31}
 */
public record Deprecation(Element element, Optional<String> since, Optional<String> until) {

    private static final Pattern SENTENCE =
            Pattern.compile("Deprecated since (\\d+\\.\\d+\\.\\d+), goes on (\\d{4}-\\d{2}-\\d{2})");

    /** All that is marked as deprecated, in document order. */
    public static List<Deprecation> all(Contract contract) {
        return contract.root()
                .structure()
                .filter(element -> element.flag("deprecated"))
                .map(Deprecation::read)
                .toList();
    }

    /** An operation's id, else the key under which it stands. */
    public String name() {
        return element.findText("operationId").orElseGet(element::key);
    }

    private static Deprecation read(Element element) {
        Matcher sentence = SENTENCE.matcher(element.findText("description").orElse(""));
        return sentence.find()
                ? new Deprecation(element, Optional.of(sentence.group(1)), Optional.of(sentence.group(2)))
                : new Deprecation(element, Optional.empty(), Optional.empty());
    }
}
