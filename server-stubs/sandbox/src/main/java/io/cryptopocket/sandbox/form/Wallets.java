package io.cryptopocket.sandbox.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** What addresses of wallets look like. */
final class Wallets {

    private static final String BITCOIN = "bitcoin";
    private static final Pattern BITCOIN_ADDRESS =
            Pattern.compile("(bc1[02-9ac-hj-np-z]{11,87}|[13][1-9A-HJ-NP-Za-km-z]{25,34})");
    private static final Pattern ETHEREUM_ADDRESS = Pattern.compile("0x[0-9a-fA-F]{40}");

    private Wallets() {}

    /** What is wrong with an address, in a sentence; empty if it can be one. */
    static Optional<String> problem(String blockchain, String address) {
        if (address.isEmpty()) {
            return Optional.of("Give the address of your wallet.");
        }
        if (blockchain.equals(BITCOIN)) {
            return matches(BITCOIN_ADDRESS, address, "begins with bc1, 1 or 3");
        }
        return matches(ETHEREUM_ADDRESS, address, "is 0x and 40 hexadecimal digits, without spaces");
    }

    private static Optional<String> matches(Pattern shape, String address, String rule) {
        return shape.matcher(address).matches()
                ? Optional.empty()
                : Optional.of("This is no address of a wallet. On this blockchain, an address " + rule + ".");
    }
}
