package io.cryptopocket.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Survey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ValidatorProofTest {

    private static final Contract CONTRACT = Contract.load();
    private static final String IBAN = "pattern: '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$',";

    @Test
    void the_validator_sees_all_that_the_contract_demands() {
        assertThatCode(() -> ValidatorProof.of(CONTRACT)).doesNotThrowAnyException();
    }

    /** Keywords that the validator of this dialect passes over, and values that it does not know. */
    @TestFactory
    Stream<DynamicTest> a_demand_that_the_validator_does_not_see_ends_the_run() {
        return Stream.of(
                        "format: iban",
                        "format: IBAN",
                        "const: ES7921000813610123456789",
                        "contentEncoding: base64",
                        "if: {minLength: 3}",
                        "maxlength: 34",
                        "dependentRequired: {a: [b]}")
                .map(demand -> DynamicTest.dynamicTest(
                        demand,
                        () -> assertThat(problem(demand))
                                .startsWith("\"" + demand.substring(0, demand.indexOf(':')))
                                .contains("\" at spec/cryptopocket.yaml:")
                                .endsWith(
                                        " is nothing that the suite can see to be broken, so no run could be trusted; say it with"
                                                + " keywords and formats of OpenAPI 3.0.")));
    }

    @Test
    void names_the_demand_and_its_line() {
        Contract changed = with("format: iban");
        String before = changed.text().substring(0, changed.text().indexOf("format: iban"));

        assertThat(problem("format: iban"))
                .startsWith("\"format: iban\" at spec/cryptopocket.yaml:" + before.split("\n").length + " ");
    }

    @Test
    void a_contract_may_use_every_other_keyword_of_the_dialect() {
        for (String demand : List.of(
                "multipleOf: 0.5",
                "maximum: 7",
                "minimum: 7, exclusiveMinimum: true",
                "maximum: 7, exclusiveMaximum: true",
                "uniqueItems: true",
                "maxItems: 3",
                "maxProperties: 2",
                "additionalProperties: false",
                "anyOf: [{type: string}]",
                "allOf: [{type: string}]",
                "format: byte",
                "minLength: 0")) {
            assertThatCode(() -> ValidatorProof.of(with(demand))).as(demand).doesNotThrowAnyException();
        }
    }

    @Test
    void there_is_a_poor_sample_for_each_keyword_that_the_contract_uses() {
        Set<String> used = new TreeSet<>();
        Set<String> sampled = new TreeSet<>();
        for (Element schema : Survey.schemas(CONTRACT)) {
            schema.fields().values().forEach(keyword -> {
                used.add(keyword.key());
                if (!PoorSamples.of(schema, keyword).isEmpty()) {
                    sampled.add(keyword.key());
                }
            });
        }
        Set<String> unsampled = used.stream()
                .filter(keyword -> !sampled.contains(keyword) && !keyword.startsWith("x-"))
                .collect(Collectors.toSet());

        // Nothing is demanded by the first three, null is allowed by the fourth, and writeOnly has a check of its own.
        assertThat(unsampled).containsExactlyInAnyOrder("description", "example", "default", "nullable", "writeOnly");
    }

    private static String problem(String demand) {
        return catchThrowableOfType(BlindValidator.class, () -> ValidatorProof.of(with(demand)))
                .getMessage();
    }

    /** The contract with one more demand on an IBAN. */
    private static Contract with(String demand) {
        String text = CONTRACT.text();
        int at = text.indexOf(IBAN);
        return Contract.parse(text.substring(0, at) + demand + ", " + text.substring(at), CONTRACT.name());
    }
}
