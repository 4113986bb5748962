package io.cryptopocket.sandbox.document;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which servers may be asked for a file: public ones, and those on an allow list. */
public final class AddressGuard {

    private final Set<String> allowed;
    private final Resolver resolver;

    /**
     * A guard.
     *
     * @param allowed hosts, or hosts with a port ({@code 127.0.0.1:8080}), that may be asked although they are internal
     * @param resolver finds the addresses of host names
     */
    public AddressGuard(Set<String> allowed, Resolver resolver) {
        this.allowed =
                allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.resolver = resolver;
    }

    /**
     * Resolves a host, once: whoever connects has to use these addresses, since the next answer may be another.
     *
     * @return addresses that may be connected to
     * @throws DocumentRefused when there is none, or when any of them is internal
     */
    List<InetAddress> admit(String host, int port) throws DocumentRefused {
        List<InetAddress> addresses = resolve(host);
        if (!addresses.stream().allMatch(address -> admits(host, port, address))) {
            throw refused("the host " + host + " is internal");
        }
        return addresses;
    }

    /** Whether a server may be asked that has this name and, among others, this address. */
    public boolean admits(String host, int port, InetAddress address) {
        String name = host.toLowerCase(Locale.ROOT);
        return !Internal.isInternal(address) || allowed.contains(name) || allowed.contains(name + ":" + port);
    }

    private List<InetAddress> resolve(String host) throws DocumentRefused {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw refused("no address for " + host);
        }
    }

    private static DocumentRefused refused(String detail) {
        return new DocumentRefused(Refusal.INVALID_FILE_URL, detail);
    }
}
