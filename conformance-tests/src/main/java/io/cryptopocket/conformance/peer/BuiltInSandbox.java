package io.cryptopocket.conformance.peer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The sandbox, started in this JVM through the tool that it registers; the suite does not know its classes. */
final class BuiltInSandbox {

    static final String TOOL = "cryptopocket-sandbox";

    /** What the sandbox has to say about each request would stand in the middle of the suite's own lines. */
    private static final Logger CHATTER = Logger.getLogger("io.cryptopocket.sandbox");

    /** Milliseconds in each state: quick, and long enough for each to be seen. */
    private static final String PACE = "200";

    private static final Pattern LISTENING = Pattern.compile("listening on (http://\\S+)");

    private BuiltInSandbox() {}

    /**
     * Starts one on a free port. It runs on daemon threads until the JVM ends.
     *
     * @param fileHost host and port from which it may fetch files although they are local
     */
    static URI start(String fileHost) {
        ToolProvider tool = ToolProvider.findFirst(TOOL)
                .orElseThrow(() -> new UnusableTarget(
                        "The built-in sandbox is not on the class path; name a target with --target URL."));
        CHATTER.setUseParentHandlers(false);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = tool.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "--port",
                "0",
                "--pace",
                PACE,
                "--allow-url-host",
                fileHost);
        Matcher listening = LISTENING.matcher(out.toString());
        if (code != 0 || !listening.find()) {
            throw new UnusableTarget("The built-in sandbox did not start: "
                    + err.toString().lines().findFirst().orElse("it said nothing."));
        }
        return URI.create(listening.group(1));
    }
}
