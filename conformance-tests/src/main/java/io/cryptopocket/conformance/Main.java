package io.cryptopocket.conformance;

import io.cryptopocket.conformance.cli.CommandLine;
import io.cryptopocket.conformance.cli.Surroundings;
import io.cryptopocket.spec.Contract;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The program: {@code java -jar cryptopocket-conformance.jar [COMMAND] [OPTIONS]}; {@code --help} says the rest. */
public final class Main {
    private Main() {}

    /** Ends the JVM with the exit code, whatever threads of a target are still alive. */
    public static void main(String[] arguments) {
        // REST Assured looks words up by their lower case, and in Turkish the lower case of FAILURE is another word.
        Locale.setDefault(Locale.ROOT);
        // Not System.out: its character set depends on the locale.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Surroundings around = new Surroundings(System.getenv(), Path.of("").toAbsolutePath(), out, err, person());
        int code = new CommandLine(Contract::load, ContractSuite::new, around).run(arguments);
        out.flush();
        System.exit(code);
    }

    /** From Java 22 on there is a console even when nobody looks at it; it then says so itself. */
    private static boolean person() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
