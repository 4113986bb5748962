package io.cryptopocket.sandbox;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** The runnable jar. Exits with 0 after {@code --help} and {@code --version}, and with 2 when it cannot start. */
public final class Main {

    private Main() {}

    /** Runs a sandbox until the process is ended. */
    public static void main(String... words) throws InterruptedException {
        SandboxTool tool = new SandboxTool();
        int exit = tool.run(new PrintWriter(System.out), new PrintWriter(System.err), words);
        if (exit == 0 && tool.started().isPresent()) {
            new CountDownLatch(1).await();
        }
        System.exit(exit);
    }
}
