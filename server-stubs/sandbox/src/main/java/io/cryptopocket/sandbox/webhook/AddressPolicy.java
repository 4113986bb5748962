package io.cryptopocket.sandbox.webhook;

import java.net.InetAddress;
import java.net.URI;

/** Which addresses the sandbox may call of its own accord. */
@FunctionalInterface
public interface AddressPolicy {

    /**
     * Whether a receiver may be called at an address.
     *
     * @param url of the receiver, as it was subscribed
     * @param address one of those that its host name stands for
     */
    boolean allows(URI url, InetAddress address);
}
