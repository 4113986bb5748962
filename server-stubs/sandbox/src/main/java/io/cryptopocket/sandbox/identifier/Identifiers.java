package io.cryptopocket.sandbox.identifier;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;

/**
 * Makes identifiers that nobody can guess, or, in tests, the same ones again.
 *
 * <p>Thread-safe if its source is; {@link SecureRandom} and {@link Random} are.
 */
public final class Identifiers {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PAYMENT_ID = 25;
    private static final int PASSWORD = 12;

    private final Random source;

    public Identifiers(Random source) {
        this.source = source;
    }

    /** Identifiers from the secure source of the machine. */
    public static Identifiers unguessable() {
        return new Identifiers(new SecureRandom());
    }

    /** 25 letters and digits. */
    public String paymentId() {
        return signs(PAYMENT_ID);
    }

    /** 12 letters and digits. */
    public String password() {
        return signs(PASSWORD);
    }

    /** So many letters and digits, each as likely as any other. */
    public String signs(int length) {
        char[] signs = new char[length];
        byte[] bytes = new byte[length + length / 8 + 4];
        int filled = 0;
        while (filled < length) {
            source.nextBytes(bytes);
            for (int index = 0; index < bytes.length && filled < length; index++) {
                int sign = bytes[index] & 63;
                // 62 and 63 are thrown away: folding them back would make two signs more likely than the rest.
                if (sign < SIGNS.length()) {
                    signs[filled++] = SIGNS.charAt(sign);
                }
            }
        }
        return new String(signs);
    }

    /** A random UUID (version 4). */
    public UUID uuid() {
        long high = source.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x0000000000004000L;
        long low = source.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public int number(int least, int most) {
        return least + source.nextInt(most - least + 1);
    }
}
