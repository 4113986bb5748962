package io.cryptopocket.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No case gets lost unnoticed: the list of all ids is kept beside the tests. After a change that is meant,
 * {@code -Dcases.renew=true} writes it anew; it refuses to lose a case of a contract that has not changed.
 */
class CaseListTest {

    private static final Path KEPT =
            Path.of("src", "test", "resources", "io", "cryptopocket", "conformance", "cases", "cases.txt");

    private static final Contract CONTRACT = Contract.load();

    /** The kept list: the hash of the contract that it was made of, and the ids. */
    private record Kept(String sha256, List<String> ids) {

        static Kept of(List<String> lines) {
            return new Kept(
                    lines.isEmpty() ? "" : lines.get(0), lines.stream().skip(1).toList());
        }

        /** What is wrong with losing the ids that a contract does not yield any more; empty when nothing is. */
        List<String> lostWithoutReason(String contract, List<String> yielded) {
            List<String> lost = new ArrayList<>(ids);
            lost.removeAll(yielded);
            return contract.equals(sha256) ? lost : List.of();
        }
    }

    @Test
    void the_contract_yields_exactly_the_cases_that_are_kept() throws IOException {
        List<String> yielded = ids();
        Kept kept = Kept.of(Files.exists(KEPT) ? Files.readAllLines(KEPT) : List.of());
        assertThat(kept.lostWithoutReason(CONTRACT.sha256(), yielded))
                .as("cases that are lost although the contract has not changed")
                .isEmpty();
        if (Boolean.getBoolean("cases.renew")) {
            List<String> lines = new ArrayList<>(List.of(CONTRACT.sha256()));
            lines.addAll(yielded);
            Files.write(KEPT, lines, StandardCharsets.UTF_8);
            return;
        }
        assertThat(yielded)
                .as("the cases of the contract; when the difference is meant, run this test with -Dcases.renew=true")
                .containsExactlyElementsOf(kept.ids());
    }

    @Test
    void a_lost_case_is_noticed_while_the_contract_stays_the_same() {
        Kept kept = new Kept(CONTRACT.sha256(), List.of("a/200/x", "a/200/y"));

        assertThat(kept.lostWithoutReason(CONTRACT.sha256(), List.of("a/200/y")))
                .containsExactly("a/200/x");
        assertThat(kept.lostWithoutReason("another", List.of("a/200/y"))).isEmpty();
    }

    @Test
    void no_id_stands_for_two_cases() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    private static List<String> ids() {
        return Cases.of(CONTRACT).stream().map(test -> test.id().toString()).toList();
    }
}
