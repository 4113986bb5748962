package io.cryptopocket.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that every answer and every list has are the contract's: under other names it yields the same cases. */
class RenamedContractTest {

    private static final Contract CONTRACT = Contract.load();

    /** What is called differently, as patterns of the contract's text and of the ids of cases. */
    private static final Map<String, String> ENVELOPE =
            Map.of("(?<!form-)\\bdata\\b", "payload", "\\bpagination\\b", "part");

    private static final Map<String, String> PAGING =
            Map.of("\\bper_page\\b", "page_size", "(?<=name: |query\\.)page\\b", "position", "\\btotal\\b", "entries");

    private static final Map<String, String> IDENTIFIERS = Map.of("(?<!- )\\bid\\b", "key");

    @Test
    void another_envelope_loses_no_case() {
        assertThat(ids(renamed(ENVELOPE))).isEqualTo(renamed(ids(CONTRACT), ENVELOPE));
    }

    @Test
    void other_names_of_pages_lose_no_case() {
        assertThat(ids(renamed(PAGING))).isEqualTo(renamed(ids(CONTRACT), PAGING));
    }

    @Test
    void other_identifiers_lose_no_case() {
        assertThat(ids(renamed(IDENTIFIERS))).isEqualTo(renamed(ids(CONTRACT), IDENTIFIERS));
    }

    private static Contract renamed(Map<String, String> names) {
        return Contract.parse(renamed(CONTRACT.text(), names), CONTRACT.name());
    }

    private static List<String> renamed(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> renamed(id, names)).toList();
    }

    private static String renamed(String text, Map<String, String> names) {
        String result = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replaceAll(name.getKey(), name.getValue());
        }
        return result;
    }

    private static List<String> ids(Contract contract) {
        return Cases.of(contract).stream().map(test -> test.id().toString()).toList();
    }
}
