package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.report.ReportFiles;
import io.cryptopocket.conformance.report.ReportSignature;
import io.cryptopocket.conformance.settings.SettingsProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The detached signature beside a report. */
final class SignatureCheck {
    private SignatureCheck() {}

    static boolean isSigned(Path report) {
        return Files.exists(signature(report));
    }

    /** What is wrong, one sentence each; empty when the signature belongs to the report and to the key. */
    static List<String> problems(Path report, String key) {
        if (!isSigned(report)) {
            return List.of("It is not signed: there is no " + signature(report).getFileName() + " beside it.");
        }
        try {
            boolean belongs =
                    ReportSignature.belongs(Files.readAllBytes(report), Files.readString(signature(report)), key);
            return belongs ? List.of() : List.of("Its signature was not made for this report with this key.");
        } catch (IOException e) {
            throw new SettingsProblem(
                    "The signature \"" + signature(report) + "\" cannot be read; check its permissions.");
        }
    }

    private static Path signature(Path report) {
        return report.resolveSibling(ReportFiles.SIGNATURE);
    }
}
