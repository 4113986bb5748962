package io.cryptopocket.sandbox.document;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Turns a host name into addresses; the platform's does, except in tests. */
@FunctionalInterface
public interface Resolver {

    /** Asks the platform. */
    Resolver PLATFORM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * The addresses of a host.
     *
     * @return at least one
     * @throws UnknownHostException when there is none
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
