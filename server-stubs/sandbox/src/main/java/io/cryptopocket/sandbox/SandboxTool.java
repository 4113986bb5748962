package io.cryptopocket.sandbox;

import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.Faults;
import io.cryptopocket.spec.Contract;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Starts a sandbox inside of the running Java machine: {@code ToolProvider.findFirst("cryptopocket-sandbox")}. Takes the
 * options of the command line. The sandbox lives until the machine ends; {@link #run} comes back when it listens.
 */
public final class SandboxTool implements ToolProvider {

    static final int FAILED = 2;

    /** Libraries whose good news nobody has asked for. Held here because the platform forgets loggers without holder. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.glassfish"), Logger.getLogger("org.hibernate"));

    /** Tells of every caller that hung up before the end, with eighty lines each. Failures are logged where they are met. */
    private static final Logger HANGING_UP = Logger.getLogger("org.glassfish.jersey.server.ServerRuntime$Responder");

    private @Nullable Sandbox started;

    @Override
    public String name() {
        return "cryptopocket-sandbox";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... words) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        HANGING_UP.setLevel(Level.OFF);
        try {
            CommandLine line = CommandLine.parse(words);
            if (line.has(Option.HELP)) {
                out.print(help());
            } else if (line.has(Option.VERSION)) {
                out.println(name() + " " + version());
            } else if (line.has(Option.LIST_FAULTS)) {
                Faults.all(Contract.load()).forEach(fault -> out.println(listed(fault)));
            } else {
                Sandbox sandbox = line.settings().start();
                started = sandbox;
                out.println("listening on " + sandbox.baseUri());
            }
            return 0;
        } catch (SandboxException e) {
            err.println(e.getMessage());
            return FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** What the last run has started and is still to be waited for. */
    Optional<Sandbox> started() {
        return Optional.ofNullable(started);
    }

    private static String listed(Fault fault) {
        return "%s  [%s, %s]  %s"
                .formatted(fault.name(), fault.caughtBy(), fault.level().word(), fault.breaks());
    }

    private static String help() {
        StringBuilder help = new StringBuilder("Usage: java -jar cryptopocket-sandbox.jar [OPTIONS]\n\n"
                + "Runs a server that behaves as the contract says, with nothing behind it.\n\n");
        Arrays.stream(Option.values()).map(Option::help).forEach(help::append);
        return help.toString();
    }

    private static String version() {
        String version = SandboxTool.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
