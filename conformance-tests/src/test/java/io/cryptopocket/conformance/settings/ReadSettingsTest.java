package io.cryptopocket.conformance.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.run.RunRequest;
import io.cryptopocket.conformance.run.Selection;
import io.cryptopocket.conformance.run.Shard;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadSettingsTest {

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void tests_the_built_in_sandbox_when_nothing_is_said() {
        Settings settings = read("");

        assertThat(settings.request()).isEqualTo(RunRequest.of(new TargetChoice.BuiltIn()));
        assertThat(settings.output()).isEqualTo(directory.resolve("conformance-report"));
    }

    @Test
    void reads_everything_from_a_file() throws IOException {
        Files.writeString(
                directory.resolve("known.yaml"),
                "- {id: getPayment/200/card, reason: r, link: l, expires: 2027-01-31}\n");
        environment.put("THE_SECRET", "from-env");

        Settings settings = read("""
                target: https://host.example/api/
                output: out
                only: [uploadCustomerDocument/*, authenticate]
                level: legacy
                read_only: true
                workers: 8
                rate: 2.5
                timeout: 7
                wait: 60
                shard: 2/5
                seed: -42
                known: known.yaml
                quiet: true
                color: never
                fixtures:
                  customer: 17
                  api_key: {env: THE_SECRET}
                """);

        RunRequest request = settings.request();
        assertThat(((TargetChoice.At) request.target()).baseUrl()).isEqualTo(URI.create("https://host.example/api"));
        assertThat(((TargetChoice.At) request.target()).fixtures())
                .isEqualTo(Map.of("customer", "17", "api_key", "from-env"));
        assertThat(request.selection())
                .isEqualTo(new Selection(
                        List.of("uploadCustomerDocument/*", "authenticate"),
                        Optional.of(Level.LEGACY),
                        true,
                        Optional.of(new Shard(2, 5))));
        assertThat(request.workers()).isEqualTo(8);
        assertThat(request.rate()).isEqualTo(OptionalDouble.of(2.5));
        assertThat(request.timeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(request.patience()).isEqualTo(Duration.ofMinutes(1));
        assertThat(request.seed()).isEqualTo(-42);
        assertThat(request.known()).hasSize(1);
        assertThat(settings.output()).isEqualTo(directory.resolve("out"));
        assertThat(settings.quiet()).isTrue();
        assertThat(settings.colors()).isEqualTo(Settings.Colors.NEVER);
    }

    @Test
    void reads_json_as_well() {
        assertThat(read("{\"workers\": 3, \"only\": [\"authenticate\"]}")
                        .request()
                        .workers())
                .isEqualTo(3);
    }

    @Test
    void the_command_line_wins_over_the_environment_and_that_over_the_file() {
        environment.put("CRYPTOPOCKET_WORKERS", "2");
        environment.put("CRYPTOPOCKET_SEED", "2");
        Given options = new Given(Map.of(Setting.WORKERS, List.of(new Typed("--workers", "3"))), Map.of());

        RunRequest request = read("workers: 1\nseed: 1\nrate: 1", options).request();

        assertThat(request.workers()).isEqualTo(3);
        assertThat(request.seed()).isEqualTo(2);
        assertThat(request.rate()).isEqualTo(OptionalDouble.of(1));
    }

    @Test
    void takes_credentials_and_the_name_of_the_file_from_the_environment() throws IOException {
        Files.writeString(directory.resolve("my.yaml"), "target: http://localhost:1/api");
        environment.put("CRYPTOPOCKET_SETTINGS", "my.yaml");
        environment.put("CRYPTOPOCKET_API_SECRET", "s3cret");

        Settings settings =
                ReadSettings.from(Given.nothing(), Optional.empty(), Contract.load(), environment, directory);

        assertThat(((TargetChoice.At) settings.request().target()).fixtures()).containsEntry("api_secret", "s3cret");
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    @Test
    void takes_a_secret_from_the_first_line_that_a_command_prints() {
        Settings settings =
                read("target: http://localhost:1/api\nfixtures: {api_secret: {command: [printf, 's3cret\\nmore']}}");

        assertThat(((TargetChoice.At) settings.request().target()).fixtures()).containsEntry("api_secret", "s3cret");
    }

    @Test
    void names_a_misspelt_key_its_line_and_the_nearest_one() {
        assertRefused("workers: 1\ntagret: x", "s.yaml:2: there is no setting \"tagret\"; did you mean \"target\"?");
        assertRefused(
                "fixtures:\n  costumer: 1",
                "s.yaml:2: the contract has no fixture \"costumer\"; did you mean \"customer\"?");
        assertRefused("api_key: x", "s.yaml:1: \"api_key\" is a fixture; put it under \"fixtures\".");
        assertRefused(
                "colours_of_the_rainbow: 7",
                "s.yaml:1: there is no setting \"colours_of_the_rainbow\"; there are: target, profile, output, only,"
                        + " level, read_only, workers, rate, timeout, wait, shard, fuzz, seed, known, sign, key, quiet, color, fixtures.");
    }

    @Test
    void names_a_misspelt_environment_variable() {
        environment.put("CRYPTOPOCKET_API_SECRT", "x");

        assertRefused(
                "workers: 1",
                "There is no environment variable \"CRYPTOPOCKET_API_SECRT\"; did you mean \"CRYPTOPOCKET_API_SECRET\"?");
    }

    @Test
    void refuses_an_environment_variable_that_is_set_but_empty() {
        environment.put("CRYPTOPOCKET_TARGET", "");

        assertRefused(
                "workers: 1",
                "The environment variable CRYPTOPOCKET_TARGET is set but empty; give it a value or unset it.");
    }

    @Test
    void names_a_value_that_cannot_be_used_as_it_was_typed() {
        assertRefused("workers: -3", "s.yaml:1: workers is \"-3\": give a whole number from 1 to 64.");
        assertRefused("workers: many", "s.yaml:1: workers is \"many\": give a whole number from 1 to 64.");
        assertRefused("rate: 0", "s.yaml:1: rate is \"0\": give a number above 0, for example 10 or 0.5.");
        assertRefused("rate: .inf", "s.yaml:1: rate is \".inf\": give a number above 0, for example 10 or 0.5.");
        assertRefused("seed: 1.5", "s.yaml:1: seed is \"1.5\": give a whole number.");
        assertRefused("timeout: 0", "s.yaml:1: timeout is \"0\": give a whole number from 1 to 600.");
        assertRefused("wait: -1", "s.yaml:1: wait is \"-1\": give a whole number from 0 to 3600.");
        assertRefused("level: sure", "s.yaml:1: level is \"sure\": give documented, legacy or inferred.");
        assertRefused("read_only: maybe", "s.yaml:1: read_only is \"maybe\": give true or false.");
        assertRefused("profile: prsim", "s.yaml:1: profile is \"prsim\": give http or prism.");
        assertRefused(
                "only: ['']",
                "s.yaml:1: only is empty: give the id of a case, or a pattern such as" + " uploadCustomerDocument/*.");
        assertRefused(
                "shard: 4/3",
                "s.yaml:1: shard is \"4/3\": give the number of this part and how many there are,"
                        + " for example 1/3, 2/3 and 3/3.");
        assertRefused("workers:", "s.yaml:1: workers has no value; give one or remove the line.");
        assertRefused("workers: [1]", "s.yaml:1: workers should be one value.");
    }

    @Test
    void names_a_target_that_is_no_base_url() {
        for (String typed :
                List.of("localhost:8080", "ftp://host/api", "http://", "http://ho st/", "http://host:99999/")) {
            assertRefused(
                    "target: '" + typed + "'",
                    "s.yaml:1: target is \"" + typed + "\": give a URL such as https://host/api.");
        }
        assertRefused(
                "target: http://h/api?a=1",
                "s.yaml:1: target is \"http://h/api...\": a base URL has no ? and"
                        + " no #; give it up to the path, such as https://host/api.");
    }

    @Test
    void never_repeats_credentials_that_were_typed_into_a_url() {
        assertRefused(
                "target: http://me:s3cret@host/api",
                "s.yaml:1: target has credentials in the URL, where logs"
                        + " would show them; give the URL without the part before @.");
    }

    @Test
    void names_fixtures_that_cannot_be_used() {
        String target = "target: http://localhost:1/api\nfixtures: ";
        assertRefused(target + "{customer: me}", "s.yaml:2: customer is \"me\": give a whole number.");
        assertRefused(
                target + "{file_url: here}",
                "s.yaml:2: file_url is \"here\": give a URL such as https://host/file.pdf.");
        assertRefused(
                target + "{api_secret: {env: NOT_SET}}",
                "s.yaml:2: api_secret takes its value from the" + " environment variable NOT_SET, which is not set.");
        assertRefused(
                target + "{api_secret: {file: x}}",
                "s.yaml:2: api_secret should be a value, {env: NAME} or" + " {command: [PROGRAM, ARGUMENT...]}.");
        assertRefused(
                target + "{api_secret: {command: [no-such-program]}}",
                "s.yaml:2: api_secret takes its value" + " from a command, but \"no-such-program\" cannot be started.");
        assertRefused(
                target + "{api_secret: {command: ['false']}}",
                "s.yaml:2: api_secret takes its value from the" + " command \"false\", which ended with exit code 1.");
        assertRefused(
                target + "{api_secret: {command: []}}",
                "s.yaml:2: command is empty; name the program and its" + " arguments.");
        assertRefused(target + "[1]", "s.yaml:2: fixtures should be a mapping (key: value).");
    }

    @Test
    void refuses_fixtures_without_a_target_because_the_sandbox_has_its_own() {
        assertRefused(
                "fixtures: {customer: 1}",
                "s.yaml:1: customer is given, but there is no target, and the built-in"
                        + " sandbox has its own; add target: URL.");
    }

    @Test
    void leaves_credentials_in_the_environment_alone_when_the_sandbox_is_tested() {
        environment.put("CRYPTOPOCKET_API_KEY", "of another target");

        assertThat(read("workers: 4").request().target()).isEqualTo(new TargetChoice.BuiltIn());
    }

    @Test
    void refuses_a_target_for_prism_which_starts_its_own() {
        assertThat(read("profile: prism").request().target()).isEqualTo(new TargetChoice.Prism());
        assertRefused(
                "profile: prism\ntarget: http://localhost:4010",
                "s.yaml:2: target is \"http://localhost:4010\","
                        + " but the profile prism starts its own target; leave one of them out.");
    }

    @Test
    void names_a_file_that_cannot_be_read() throws IOException {
        assertRefused("", "s.yaml is empty; write something into it.");
        assertRefused("a: [", "s.yaml:1: this is not YAML: expected the node content, but found '<stream end>'.");
        assertRefused("workers: 1\nworkers: 2", "s.yaml:2: \"workers\" stands twice; remove one of them.");
        assertRefused("- a", "s.yaml:1: the file should be a mapping (key: value).");
        Files.write(directory.resolve("s.yaml"), "a: é".getBytes(StandardCharsets.ISO_8859_1));
        assertRefusedFile("s.yaml", "The settings file \"s.yaml\" is not UTF-8 text; save it as UTF-8.");
        assertRefusedFile("nope.yaml", "The settings file \"nope.yaml\" does not exist; check its name.");
        assertRefusedFile(".", "The settings file \".\" cannot be read; it is a directory.");
    }

    private void assertRefused(String file, String message) {
        assertThatThrownBy(() -> readWritten(file, Given.nothing()))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage(message);
    }

    private void assertRefusedFile(String typed, String message) {
        assertThatThrownBy(() ->
                        ReadSettings.from(Given.nothing(), Optional.of(typed), Contract.load(), environment, directory))
                .hasMessage(message);
    }

    private Settings read(String file) {
        return read(file, Given.nothing());
    }

    private Settings read(String file, Given options) {
        return file.isEmpty()
                ? ReadSettings.from(options, Optional.empty(), Contract.load(), environment, directory)
                : readWritten(file, options);
    }

    private Settings readWritten(String file, Given options) {
        try {
            Files.writeString(directory.resolve("s.yaml"), file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return ReadSettings.from(options, Optional.of("s.yaml"), Contract.load(), environment, directory);
    }
}
