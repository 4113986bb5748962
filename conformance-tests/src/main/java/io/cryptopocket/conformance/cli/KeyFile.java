package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.report.ReportSignature;
import io.cryptopocket.conformance.settings.SettingsProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys for signatures, read before anything is done, so that a run does not end in a key that cannot be used. */
final class KeyFile {
    private KeyFile() {}

    /** A private key that can sign. */
    static String toSign(Path path) {
        String key = read(path);
        try {
            ReportSignature.sign(new byte[0], key);
            return key;
        } catch (IllegalArgumentException e) {
            throw new SettingsProblem("The file \"" + path
                    + "\" is no Ed25519 private key; make one with: openssl genpkey -algorithm ed25519 -out FILE");
        }
    }

    /** A public key that can check. */
    static String toVerify(Path path) {
        String key = read(path);
        try {
            ReportSignature.belongs(new byte[0], "", key);
            return key;
        } catch (IllegalArgumentException e) {
            throw new SettingsProblem("The file \"" + path
                    + "\" is no Ed25519 public key; make one with: openssl pkey -in PRIVATE -pubout -out FILE");
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new SettingsProblem("The key \"" + path + "\" cannot be read; check its name and permissions.");
        }
    }
}
