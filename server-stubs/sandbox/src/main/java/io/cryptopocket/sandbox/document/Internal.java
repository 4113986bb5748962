package io.cryptopocket.sandbox.document;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the inside from public ones: this machine, its links, private and shared networks, multicast,
 * ranges kept for documentation and the future, and IPv6 addresses that carry such an IPv4 address in them.
 */
final class Internal {

    private static final List<Range> RANGES = List.of(
            new Range("0.0.0.0", 8),
            new Range("10.0.0.0", 8),
            new Range("100.64.0.0", 10),
            new Range("127.0.0.0", 8),
            new Range("169.254.0.0", 16),
            new Range("172.16.0.0", 12),
            new Range("192.0.0.0", 24),
            new Range("192.0.2.0", 24),
            new Range("192.88.99.0", 24),
            new Range("192.168.0.0", 16),
            new Range("198.18.0.0", 15),
            new Range("198.51.100.0", 24),
            new Range("203.0.113.0", 24),
            new Range("224.0.0.0", 3),
            new Range("100::", 64),
            new Range("2001::", 23),
            new Range("2001:db8::", 32),
            new Range("3fff::", 20),
            new Range("5f00::", 16),
            new Range("64:ff9b:1::", 48),
            new Range("fc00::", 7),
            new Range("fe80::", 10),
            new Range("fec0::", 10),
            new Range("ff00::", 8));

    /** IPv6 ranges whose addresses end in, or for 6to4 begin with, an IPv4 address. */
    private static final List<Carrier> CARRIERS = List.of(
            new Carrier(new Range("::", 96), 12),
            new Carrier(new Range("::ffff:0:0:0", 96), 12),
            new Carrier(new Range("64:ff9b::", 96), 12),
            new Carrier(new Range("2002::", 16), 2));

    private record Carrier(Range range, int at) {}

    /** All addresses that begin with the same bits. */
    private record Range(byte[] start, int bits) {

        Range(String start, int bits) {
            this(bytes(start), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xff00 >> bits % 8;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (bits % 8 == 0 || (address[whole] & mask) == (start[whole] & mask));
        }

        private static byte[] bytes(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }
    }

    private Internal() {}

    static boolean isInternal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || RANGES.stream().anyMatch(range -> range.holds(bytes))
                || !(address instanceof Inet4Address) && carriesInternal(bytes);
    }

    private static boolean carriesInternal(byte[] bytes) {
        return CARRIERS.stream()
                .filter(carrier -> carrier.range().holds(bytes))
                .map(carrier -> Arrays.copyOfRange(bytes, carrier.at(), carrier.at() + 4))
                .anyMatch(carried -> RANGES.stream().anyMatch(range -> range.holds(carried)));
    }
}
