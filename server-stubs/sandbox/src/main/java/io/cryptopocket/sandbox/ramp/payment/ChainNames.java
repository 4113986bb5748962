package io.cryptopocket.sandbox.ramp.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Transactions and wallets on blockchains that do not exist: made from the identifier of what they are for, so that
 * nothing has to be kept.
 */
public final class ChainNames {

    private static final String BITCOIN = "bitcoin";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private ChainNames() {}

    /** Hash of the transaction that sends coins for something: 64 hexadecimal digits, with 0x except for bitcoin. */
    public static String transaction(String blockchain, String id) {
        String hash = HexFormat.of().formatHex(digest("transaction " + id));
        return blockchain.equals(BITCOIN) ? hash : "0x" + hash;
    }

    /**
     * Address of the wallet that takes coins for something: 0x and 40 hexadecimal digits, or a bech32-like one for
     * bitcoin.
     */
    public static String wallet(String blockchain, String id) {
        byte[] digest = digest("wallet " + id);
        if (!blockchain.equals(BITCOIN)) {
            return "0x" + HexFormat.of().formatHex(digest, 0, 20);
        }
        StringBuilder address = new StringBuilder("bc1q");
        for (int index = 0; index < 38; index++) {
            address.append(BECH32.charAt(digest[index % digest.length] + index & 31));
        }
        return address.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
