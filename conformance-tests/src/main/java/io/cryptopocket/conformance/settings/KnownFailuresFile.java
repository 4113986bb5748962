package io.cryptopocket.conformance.settings;

import io.cryptopocket.conformance.run.KnownFailure;
import io.cryptopocket.conformance.verdict.CaseId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The file of failures that are accepted for now: a list of {@code id}, {@code reason}, {@code link} and {@code expires}
 * ({@code yyyy-mm-dd}, the last day on which it is accepted). Its shape is published as {@code known-failures.schema.json}
 * beside this class.
 */
final class KnownFailuresFile {
    private static final List<String> KEYS = List.of("id", "reason", "link", "expires");

    private KnownFailuresFile() {}

    static List<KnownFailure> read(Path path, String typed) {
        YamlFile file = YamlFile.read(path, typed, "file of known failures");
        List<KnownFailure> failures = new ArrayList<>();
        Set<CaseId> ids = new LinkedHashSet<>();
        for (Node item : file.items(file.root(), "the file")) {
            KnownFailure failure = entry(file, item);
            if (!ids.add(failure.id())) {
                throw file.refuse(item, "\"" + failure.id() + "\" stands twice; remove one of the entries.");
            }
            failures.add(failure);
        }
        return failures;
    }

    private static KnownFailure entry(YamlFile file, Node item) {
        Map<String, Typed> fields = new LinkedHashMap<>();
        for (YamlFile.Entry entry : file.entries(item, "an entry")) {
            if (!KEYS.contains(entry.key())) {
                throw SettingsProblem.unknown(
                        file.place(entry.line()) + ": a known failure has no field", entry.key(), KEYS);
            }
            String place = file.place(entry.line()) + ": " + entry.key();
            fields.put(entry.key(), new Typed(place, file.text(entry.value(), entry.key())));
        }
        for (String key : KEYS) {
            if (!fields.containsKey(key) || fields.get(key).value().isBlank()) {
                throw file.refuse(
                        item, "this entry has no \"" + key + "\"; a known failure needs id, reason, link and expires.");
            }
        }
        return new KnownFailure(
                id(fields.get("id")),
                fields.get("reason").value(),
                fields.get("link").value(),
                date(fields.get("expires")));
    }

    private static CaseId id(Typed typed) {
        try {
            return CaseId.parse(typed.value());
        } catch (IllegalArgumentException e) {
            throw typed.refuse("give the id of a case, operationId/status/example; --list prints them all.");
        }
    }

    private static LocalDate date(Typed typed) {
        try {
            return LocalDate.parse(typed.value());
        } catch (DateTimeParseException e) {
            throw typed.refuse("give a date such as 2027-01-31.");
        }
    }
}
