package io.cryptopocket.governance.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 as JSON. */
public final class Yaml {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Yaml() {}

    /**
     * Reads one document.
     *
     * @param text the document
     * @param name its name in messages
     * @throws IllegalArgumentException with one sentence if it is not YAML
     */
    public static JsonNode read(String text, String name) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        try {
            return JSON.valueToTree(new Load(core).loadFromString(text));
        } catch (YamlEngineException e) {
            String problem = e.getMessage().lines().findFirst().orElse("");
            throw new IllegalArgumentException(name + " is not YAML: " + problem + ".");
        }
    }
}
