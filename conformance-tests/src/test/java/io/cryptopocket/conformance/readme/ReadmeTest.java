package io.cryptopocket.conformance.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groovy.lang.GroovyShell;
import io.cryptopocket.conformance.settings.Given;
import io.cryptopocket.conformance.settings.ReadSettings;
import io.cryptopocket.conformance.settings.Settings;
import io.cryptopocket.conformance.verdict.ExitCode;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.codehaus.groovy.control.CompilationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReadmeTest {

    private final Readme readme = Readme.read();

    @Test
    void the_settings_file_can_be_used_as_it_stands(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("settings.yaml"), readme.block("settings"));
        Map<String, String> environment =
                Map.of("POCKET_KEY", "k", "POCKET_SECRET", "s", "POCKET_OTHER_KEY", "ok", "POCKET_OTHER_SECRET", "os");
        Settings settings = ReadSettings.from(
                Given.nothing(), Optional.of("settings.yaml"), Contract.load(), environment, directory);
        assertThat(settings).isNotNull();
    }

    @Test
    void the_table_of_exit_codes_is_complete() {
        assertThat(rows("### Exit codes"))
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> String.valueOf(code.code()))
                        .toList());
    }

    @Test
    void the_recipes_are_yaml() {
        assertThat(List.of("yaml: github-actions", "yaml: gitlab-ci"))
                .allSatisfy(
                        name -> assertThat(new Load(LoadSettings.builder().build()).loadFromString(readme.block(name)))
                                .isInstanceOf(Map.class));
    }

    @Test
    void the_recipe_for_jenkins_is_groovy() {
        assertThatCode(() -> new GroovyShell().parse(readme.block("groovy: jenkins")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new GroovyShell().parse(readme.block("groovy: jenkins") + "}"))
                .isInstanceOf(CompilationFailedException.class);
    }

    @Test
    void the_recipes_run_the_same_command() {
        String command = "mvn -q -Pconformance verify -Dtarget=https://sandbox.example.com/api";
        assertThat(List.of("yaml: github-actions", "yaml: gitlab-ci", "groovy: jenkins"))
                .allSatisfy(name -> assertThat(readme.block(name)).contains(command));
    }

    @Test
    void every_directory_that_is_described_exists() {
        assertThat(rows("## What is where"))
                .allSatisfy(directory ->
                        assertThat(Path.of("..", directory.replace("`", ""))).isDirectory());
    }

    @Test
    void every_link_into_the_project_leads_somewhere() {
        Stream<String> links = Pattern.compile("]\\(([^)#]+)\\)")
                .matcher(readme.text())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"));
        assertThat(links).allSatisfy(link -> assertThat(Path.of("..", link)).exists());
    }

    @Test
    void every_profile_of_a_command_exists() throws Exception {
        List<String> profiles = Pattern.compile("-P(\\w[\\w-]*)")
                .matcher(readme.text())
                .results()
                .map(profile -> profile.group(1))
                .distinct()
                .toList();
        assertThat(profiles).isNotEmpty();
        try (Stream<Path> poms = Files.find(
                Path.of(".."),
                3,
                (path, file) -> path.endsWith("pom.xml") && !path.toString().contains("target"))) {
            List<String> known = poms.flatMap(ReadmeTest::profiles).toList();
            assertThat(known).containsAll(profiles);
        }
    }

    private static Stream<String> profiles(Path pom) {
        try {
            NodeList ids = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(
                            "//profile/id",
                            DocumentBuilderFactory.newDefaultInstance()
                                    .newDocumentBuilder()
                                    .parse(new InputSource(new StringReader(Files.readString(pom)))),
                            XPathConstants.NODESET);
            return IntStream.range(0, ids.getLength()).mapToObj(i -> ids.item(i).getTextContent());
        } catch (Exception e) {
            throw new AssertionError(pom + " cannot be read", e);
        }
    }

    /** The first column of the table behind a heading. */
    private List<String> rows(String heading) {
        String behind = readme.text().substring(readme.text().indexOf(heading + "\n"));
        List<String> table = behind.lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|")[1].strip())
                .toList();
        assertThat(table).as("table behind %s", heading).isNotEmpty();
        return table;
    }
}
