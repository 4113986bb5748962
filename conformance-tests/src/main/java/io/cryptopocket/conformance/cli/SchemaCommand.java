package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.report.ReportFiles;
import io.cryptopocket.conformance.settings.Setting;
import io.cryptopocket.conformance.settings.SettingsProblem;
import io.cryptopocket.conformance.verdict.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints a published JSON Schema. */
final class SchemaCommand {
    private SchemaCommand() {}

    static ExitCode run(String name, Surroundings around) {
        Map<String, Class<?>> places = new LinkedHashMap<>();
        places.put("settings", Setting.class);
        places.put("known-failures", Setting.class);
        places.put("report", ReportFiles.class);
        Class<?> place = places.get(name);
        if (place == null) {
            throw SettingsProblem.unknown("There is no schema", name, places.keySet());
        }
        try (InputStream schema = place.getResourceAsStream(name + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException(name + ".schema.json is missing in the jar");
            }
            around.out().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return ExitCode.CONFORMANT;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".schema.json cannot be read", e);
        }
    }
}
