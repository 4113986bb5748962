package io.cryptopocket.sandbox.webhook;

import java.net.InetAddress;
import java.net.URI;

/** Which addresses the sandbox may call of its own accord. */
@FunctionalInterface
public interface AddressPolicy {

    /** @param address one of those that the host of the URL has */
    boolean allows(URI url, InetAddress address);
}
