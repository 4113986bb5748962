package io.cryptopocket.governance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.governance.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The mutants of {@code mutants.yaml}. */
public final class Mutants {

    static final String FILE = "mutants.yaml";

    private static final Set<String> USUAL = Set.of("authenticate", "uploadCustomerDocument");

    private Mutants() {}

    /** All of them, in the order of the file. */
    public static List<Mutant> all() {
        try (InputStream bytes = Mutants.class.getResourceAsStream(FILE)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return stream(Yaml.read(text, FILE)).map(Mutants::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Mutant read(JsonNode mutant) {
        String effect = mutant.path("effect").asText();
        return new Mutant(
                mutant.path("name").asText(),
                mutant.has("operations") ? texts(mutant.path("operations")) : USUAL,
                stream(mutant.path("edit")).map(Edit::read).toList(),
                effect.equals("unreadable") ? Optional.empty() : Optional.of(effect(effect)),
                texts(mutant.path("changes")),
                texts(mutant.path("refused_by")));
    }

    private static Effect effect(String word) {
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(FILE + ": \"" + word + "\" is no effect."));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
