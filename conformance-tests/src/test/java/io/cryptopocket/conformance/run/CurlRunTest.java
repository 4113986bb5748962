package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cryptopocket.conformance.cases.Authentication;
import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.peer.Target;
import io.cryptopocket.conformance.peer.TargetChoice;
import io.cryptopocket.conformance.peer.Targets;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.spec.Caller;
import io.cryptopocket.spec.Contract;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curl lines of the reports, typed into a shell: each gets the status that the suite got. */
class CurlRunTest {

    private static final Contract CONTRACT = Contract.load();

    @TempDir
    private Path directory;

    @Test
    void a_curl_line_does_again_what_the_suite_did() throws Exception {
        assumeTrue(isThere("curl") && isThere("sh"), "needs curl and a shell");
        Suite suite = Suite.of(CONTRACT);
        List<String> different = new ArrayList<>();
        int compared = 0;
        try (Target sandbox = Targets.open(new TargetChoice.BuiltIn(), CONTRACT);
                Conversation conversation = suite.converse(sandbox, RunRequest.DEFAULT_TIMEOUT, 1)) {
            Map<String, String> variables = variables(sandbox, conversation, suite);
            for (Case test : oneOfAKind(suite.cases())) {
                Row row = conversation.run(test);
                Exchange last = row.exchanges().get(row.exchanges().size() - 1);
                String suiteGot = String.valueOf(last.response().orElseThrow().status());
                String curlGets = status(last.request().curl(), variables);
                compared++;
                if (!curlGets.equals(suiteGot)) {
                    different.add(row.id() + ": " + suiteGot + ", but curl gets " + curlGets + " with "
                            + last.request().curl());
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    /** One case of each kind and status of each operation, if it needs no other calls; without the large uploads. */
    private static List<Case> oneOfAKind(List<Case> all) {
        Map<String, Case> some = new TreeMap<>();
        all.stream()
                .filter(test -> test.before().isEmpty()
                        && test.after().isEmpty()
                        && test.await().isEmpty())
                .filter(test -> test.journey().isEmpty() && test.unreachable().isEmpty())
                .filter(test -> !KillRun.sendsMuch(test))
                .forEach(test -> some.putIfAbsent(
                        test.id().operationId() + " " + test.kind() + " "
                                + test.id().status(),
                        test));
        return List.copyOf(some.values());
    }

    /** What a reader has to set before: the credentials, and a token for each caller. */
    private Map<String, String> variables(Target sandbox, Conversation conversation, Suite suite) throws Exception {
        Map<String, String> variables = new HashMap<>();
        CONTRACT.fixtures()
                .keySet()
                .forEach(name -> sandbox.fixture(name)
                        .ifPresent(value -> variables.put(name.toUpperCase(Locale.ROOT), value.asText())));
        Authentication authentication = Authentication.of(CONTRACT);
        Case signIn = suite.cases().stream()
                .filter(test -> test.id()
                                .operationId()
                                .equals(authentication.operation().id())
                        && test.draft()
                                .values()
                                .equals(authentication.draft(Caller.INTEGRATION).values()))
                .findFirst()
                .orElseThrow();
        String line = conversation.run(signIn).exchanges().get(0).request().curl();
        variables.put("TOKEN", token(line, variables, authentication));
        Map<String, String> others = new HashMap<>(variables);
        String othersLine = line;
        for (String name : authentication.fixtures()) {
            String other = variables.get("OTHER_" + name.toUpperCase(Locale.ROOT));
            if (other != null) {
                String own = others.put(name.toUpperCase(Locale.ROOT), other);
                othersLine = othersLine.replace("\"" + own + "\"", "\"" + other + "\"");
            }
        }
        variables.put("OTHER_TOKEN", token(othersLine, others, authentication));
        variables.put("STRANGERTOKEN", "nobody-has-this-token");
        return variables;
    }

    private String token(String line, Map<String, String> variables, Authentication authentication) throws Exception {
        String answer = shell(line.replaceFirst("curl ", "curl -s "), variables);
        return new ObjectMapper().readTree(answer).at(authentication.token()).textValue();
    }

    private String status(String curl, Map<String, String> variables) throws Exception {
        return shell(curl.replaceFirst("curl ", "curl -s -o body -w '%{http_code}' --max-time 60 "), variables);
    }

    private String shell(String line, Map<String, String> variables) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", line));
        ProcessBuilder shell = new ProcessBuilder(command).directory(directory.toFile());
        shell.redirectError(directory.resolve("stderr").toFile());
        shell.environment().putAll(variables);
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(line + "\n" + Files.readString(directory.resolve("stderr")))
                .isZero();
        return printed;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
