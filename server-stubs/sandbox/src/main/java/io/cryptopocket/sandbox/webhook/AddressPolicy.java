package io.cryptopocket.sandbox.webhook;

import java.net.InetAddress;

/** Which addresses the sandbox may call of its own accord. */
@FunctionalInterface
public interface AddressPolicy {

    boolean allows(InetAddress address);
}
