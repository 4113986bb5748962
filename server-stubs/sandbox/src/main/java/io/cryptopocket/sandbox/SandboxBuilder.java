package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.time.Pace;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a sandbox is to be. Every setting has a default that suits a test. */
public final class SandboxBuilder {

    private String host = "127.0.0.1";
    private int port;
    private boolean remote;
    private @Nullable Path storage;
    private final Set<String> urlHosts = new LinkedHashSet<>();
    private @Nullable String fault;
    private InstantSource clock = InstantSource.system();
    private Pace pace = Pace.STANDARD;
    private boolean control = true;

    SandboxBuilder() {}

    /** The address to listen on; default 127.0.0.1. Anything but this machine needs {@link #allowRemote()}. */
    public SandboxBuilder host(String address) {
        this.host = address;
        return this;
    }

    /** The port to listen on; default 0, which takes a free one. */
    public SandboxBuilder port(int number) {
        this.port = number;
        return this;
    }

    /** Lets others than this machine in: everybody knows the credentials of a sandbox. */
    public SandboxBuilder allowRemote() {
        this.remote = true;
        return this;
    }

    /** Where documents are kept; default a temporary directory that goes with the sandbox. */
    public SandboxBuilder storage(Path directory) {
        this.storage = directory;
        return this;
    }

    /**
     * Lets documents be fetched from an internal server, and webhooks go to it.
     *
     * @param hostOrHostAndPort as in {@code 127.0.0.1} or {@code 127.0.0.1:8080}
     */
    public SandboxBuilder allowUrlHost(String hostOrHostAndPort) {
        urlHosts.add(hostOrHostAndPort);
        return this;
    }

    /** What time it is; default the system's. */
    public SandboxBuilder clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    /**
     * How long things stay in each state before they go on by themselves; default one second.
     *
     * @param step at least a millisecond
     */
    public SandboxBuilder pace(Duration step) {
        if (step.toMillis() < 1) {
            throw new IllegalArgumentException("a step of " + step + " is too short; take at least a millisecond");
        }
        this.pace = new Pace(step);
        return this;
    }

    /** Lets nothing go on by itself; default one step a second. */
    public SandboxBuilder byHand() {
        this.pace = Pace.BY_HAND;
        return this;
    }

    /** Leaves out what testers move things by; default it is there. */
    public SandboxBuilder withoutControl() {
        this.control = false;
        return this;
    }

    /** Makes the sandbox wrong in one way; default right. */
    public SandboxBuilder fault(String name) {
        this.fault = name;
        return this;
    }

    /**
     * Starts the sandbox. It runs on daemon threads until it is closed.
     *
     * @throws SandboxException when it cannot start
     */
    public Sandbox start() {
        if (port < 0 || port > 65_535) {
            throw new SandboxException("There is no port " + port + "; ports are numbers from 0 to 65535.", null);
        }
        requireLocal();
        return Sandbox.start(this);
    }

    private void requireLocal() {
        try {
            if (!remote && !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new SandboxException(
                        "The host " + host + " can be reached by others, who then share this sandbox and its known"
                                + " credentials; add --allow-remote to let them in, or use 127.0.0.1.",
                        null);
            }
        } catch (UnknownHostException e) {
            throw new SandboxException(
                    "The host " + host + " is not known here; use 127.0.0.1 or an address of this machine.", e);
        }
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    Optional<Path> storage() {
        return Optional.ofNullable(storage);
    }

    Set<String> urlHosts() {
        return urlHosts;
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    InstantSource clock() {
        return clock;
    }

    Pace pace() {
        return pace;
    }

    boolean control() {
        return control;
    }
}
