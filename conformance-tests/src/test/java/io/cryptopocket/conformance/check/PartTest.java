package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.conformance.cases.Envelope;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

    private static final List<Operation> LISTS = Contract.load().operations().stream()
            .filter(operation -> Envelope.of(operation).part().isPresent())
            .toList();

    @Test
    void the_names_that_no_schema_tells_apart_are_those_of_the_contract() {
        assertThat(LISTS).isNotEmpty();
        for (Operation list : LISTS) {
            assertThat(Schemas.properties(documented(list).schema())).containsKeys(Part.CURRENT, Part.LAST);
        }
    }

    @Test
    void the_only_number_that_may_be_0_counts_the_entries() {
        for (Operation list : LISTS) {
            JsonNode said =
                    list.rows().get(0).example().value().path(documented(list).name());

            assertThat(new Part(documented(list), said).total())
                    .isPositive()
                    .isEqualTo(said.path("total").asLong());
        }
    }

    private static Property documented(Operation list) {
        return Envelope.of(list).part().orElseThrow();
    }
}
