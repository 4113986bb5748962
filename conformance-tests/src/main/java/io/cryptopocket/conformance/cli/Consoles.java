package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.report.ReportFiles;
import io.cryptopocket.conformance.report.Terminal;
import io.cryptopocket.conformance.settings.Settings;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.Verdict;
import java.nio.file.Path;
import java.util.Map;

/** What the console can do. */
final class Consoles {
    private static final int USUAL_WIDTH = 80;

    private Consoles() {}

    /** Colours only for a person, unless they are asked for; never when NO_COLOR or a dumb terminal says so. */
    static Terminal terminal(Surroundings around, Settings.Colors colors) {
        Map<String, String> environment = around.environment();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean live = around.person() && !dumb && !environment.containsKey("CI");
        boolean welcome = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean color = switch (colors) {
            case AUTO -> welcome;
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return new Terminal(around.out(), live, color, width(environment.getOrDefault("COLUMNS", "")));
    }

    private static int width(String columns) {
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** The exit code for one case alone: the run around it is PARTIAL by nature. */
    static ExitCode exitCode(Row row, Run run) {
        Verdict verdict = row.verdict();
        if (verdict instanceof Verdict.Passed || verdict instanceof Verdict.Warned) {
            return ExitCode.CONFORMANT;
        }
        if (verdict instanceof Verdict.Skipped) {
            return ExitCode.PARTIAL;
        }
        return verdict instanceof Verdict.Known ? ExitCode.NONCONFORMANT : run.exitCode();
    }

    /** The page among the reports, as short as it can be said from where the person stands. */
    static String page(Path output) {
        Path here = Path.of("").toAbsolutePath();
        Path page = output.resolve(ReportFiles.HTML).toAbsolutePath().normalize();
        return (page.startsWith(here) ? here.relativize(page) : page).toString();
    }
}
