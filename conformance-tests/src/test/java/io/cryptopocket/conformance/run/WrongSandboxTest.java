package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.check.RelationHolds;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Level;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sandboxes that are wrong in one way each, as it follows from the contract: the suite notices. What it does not notice
 * stands in {@code survivors.txt} with a reason.
 */
class WrongSandboxTest {

    private static final Contract CONTRACT = Contract.load();

    private static Kills kills;
    private static Map<Pattern, String> survivors;

    @BeforeAll
    static void make_every_sandbox_wrong() throws IOException, InterruptedException, ExecutionException {
        survivors = survivors();
        kills = Kills.all(CONTRACT);
        kills.write(Path.of("target", "wrong-sandboxes.csv"));
        System.out.printf(
                Locale.ROOT,
                "wrong sandboxes: %d, caught %d, survived %d, no difference %d, kill rate %.2f %%, cases that looked %d%n",
                kills.fates().size(),
                kills.ended(Fate.Outcome.KILLED).size(),
                kills.ended(Fate.Outcome.SURVIVED).size(),
                kills.ended(Fate.Outcome.NO_DIFFERENCE).size(),
                kills.rate() * 100,
                kills.fates().stream().mapToInt(Fate::asked).sum());
    }

    /** Lines of a pattern, a tab and a reason; those that begin with # are for people. */
    private static Map<Pattern, String> survivors() throws IOException {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        try (InputStream in = WrongSandboxTest.class.getResourceAsStream("survivors.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> reasons.put(Pattern.compile(line.split("\t")[0]), line.split("\t")[1]));
        }
        return reasons;
    }

    private static boolean isExplained(String name) {
        return survivors.keySet().stream()
                .anyMatch(pattern -> pattern.matcher(name).matches());
    }

    @Test
    void at_least_98_of_100_are_caught() {
        assertThat(kills.rate()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void whatever_breaks_a_documented_fact_is_caught() {
        assertThat(kills.ended(Fate.Outcome.SURVIVED))
                .filteredOn(fault -> fault.level() == Level.DOCUMENTED)
                .extracting(Fault::name)
                .isEmpty();
    }

    @Test
    void every_survivor_has_a_reason() {
        assertThat(kills.ended(Fate.Outcome.SURVIVED)).extracting(Fault::name).allMatch(WrongSandboxTest::isExplained);
    }

    @Test
    void every_reason_has_a_survivor_or_a_case_without_a_kill() {
        Set<String> names = new TreeSet<>(kills.unproven());
        kills.ended(Fate.Outcome.SURVIVED).forEach(fault -> names.add(fault.name()));
        assertThat(survivors.keySet())
                .allMatch(pattern ->
                        names.stream().anyMatch(name -> pattern.matcher(name).matches()));
    }

    @Test
    void every_case_has_caught_something() {
        assertThat(kills.unproven()).allMatch(WrongSandboxTest::isExplained);
    }

    /** The checks of single answers have {@link WrongAnswersTest}. */
    @Test
    void every_check_of_several_answers_has_found_something() {
        Set<String> all = new TreeSet<>(RelationHolds.ids());
        kills.fates().stream()
                .map(fate -> fate.fault().caughtBy())
                .filter(check -> check.startsWith("delivery") || check.startsWith("states"))
                .forEach(all::add);
        all.removeAll(kills.checks());
        assertThat(all).isEmpty();
    }
}
