package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PackagedJarIT {

    private static final String REFLECTION =
            "META-INF/native-image/io.cryptopocket/cryptopocket-client/reflect-config.json";

    private static JarFile jar(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return new JarFile(files.filter(file ->
                            file.getFileName().toString().matches("cryptopocket-client-[0-9.]+" + suffix + "\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toFile());
        }
    }

    private static List<String> names(JarFile jar) {
        return jar.stream().map(entry -> entry.getName()).toList();
    }

    @Test
    void has_a_module_name_and_a_version() throws IOException {
        try (JarFile jar = jar("")) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.cryptopocket.client");
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
                    .isNotBlank();
        }
    }

    @Test
    void says_which_contract_it_was_made_from() throws IOException {
        Properties said = new Properties();
        try (JarFile jar = jar("");
                InputStream properties =
                        jar.getInputStream(jar.getEntry("io/cryptopocket/client/contract.properties"))) {
            said.load(properties);
        }
        Contract contract = Contract.load();
        assertThat(said).containsOnly(Map.entry("version", contract.version()), Map.entry("sha256", contract.sha256()));
    }

    @Test
    void holds_calls_and_models_and_the_front_door() throws IOException {
        try (JarFile jar = jar("")) {
            assertThat(names(jar))
                    .contains(
                            "io/cryptopocket/client/CryptoPocket.class",
                            "io/cryptopocket/client/api/UsersApi.class",
                            "io/cryptopocket/client/model/Payment.class")
                    .noneMatch(name -> name.startsWith("org/") || name.startsWith("com/"));
        }
    }

    @Test
    void tells_native_images_of_every_model() throws IOException {
        try (JarFile jar = jar("");
                InputStream reflection = jar.getInputStream(jar.getEntry(REFLECTION))) {
            JsonNode told = new ObjectMapper().readTree(reflection);
            List<String> classes = StreamSupport.stream(told.spliterator(), false)
                    .map(each -> each.path("name").textValue())
                    .toList();
            List<String> models = names(jar).stream()
                    .filter(name ->
                            name.matches("io/cryptopocket/client/model/.*\\.class") && !name.contains("package-info"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .toList();
            assertThat(models).isNotEmpty();
            assertThat(classes).containsAll(models);
        }
    }

    @Test
    void comes_with_sources_documentation_and_a_bill_of_materials() throws IOException {
        try (JarFile sources = jar("-sources");
                JarFile documentation = jar("-javadoc")) {
            assertThat(names(sources))
                    .contains("io/cryptopocket/client/CryptoPocket.java", "io/cryptopocket/client/model/Payment.java");
            assertThat(names(documentation))
                    .anyMatch(name -> name.endsWith("io/cryptopocket/client/CryptoPocket.html"))
                    .anyMatch(name -> name.endsWith("io/cryptopocket/client/model/Payment.html"));
        }
        JsonNode bill =
                new ObjectMapper().readTree(Path.of("target", "bom.json").toFile());
        List<String> components = StreamSupport.stream(bill.path("components").spliterator(), false)
                .map(each ->
                        each.path("group").asText() + ":" + each.path("name").asText())
                .toList();
        assertThat(components)
                .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.core:jackson-annotations",
                        "com.fasterxml.jackson.core:jackson-core",
                        "com.fasterxml.jackson.core:jackson-databind",
                        "com.fasterxml.jackson.datatype:jackson-datatype-jsr310",
                        "org.jspecify:jspecify");
    }
}
