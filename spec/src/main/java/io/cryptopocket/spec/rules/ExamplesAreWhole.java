package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An abbreviated value cannot be sent, and a real credential in a public file is lost. */
final class ExamplesAreWhole implements Rule {

    private static final Pattern ABBREVIATED = Pattern.compile("\\.\\.\\.|…");

    /** JSON web tokens, private keys, and keys of well-known services by their prefixes. */
    private static final Pattern CREDENTIAL = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*"
            + "|-----BEGIN [A-Z ]*PRIVATE KEY-----"
            + "|\\b(sk|pk|rk)_live_\\w+"
            + "|\\bAKIA[0-9A-Z]{16}\\b"
            + "|\\bgh[pousr]_\\w{30,}");

    @Override
    public String title() {
        return "examples are complete and carry no real credentials";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Sample.all(contract).stream()
                .flatMap(sample -> texts(sample.value()).flatMap(text -> problem(sample, text)))
                .distinct()
                .toList();
    }

    private Stream<Finding> problem(Sample sample, Element text) {
        if (ABBREVIATED.matcher(text.text()).find()) {
            return Stream.of(finding(text, sample.name() + " is abbreviated by dots; write it in full."));
        }
        if (CREDENTIAL.matcher(text.text()).find()) {
            return Stream.of(finding(text, sample.name() + " looks like a real credential; invent one."));
        }
        return Stream.empty();
    }

    private static Stream<Element> texts(Element value) {
        if (value.json().isTextual()) {
            return Stream.of(value);
        }
        return Stream.concat(value.fields().values().stream(), value.items().stream())
                .flatMap(ExamplesAreWhole::texts);
    }
}
