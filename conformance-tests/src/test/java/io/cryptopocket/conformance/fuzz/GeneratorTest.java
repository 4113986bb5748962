package io.cryptopocket.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.Filled;
import io.cryptopocket.conformance.cases.MissingValue;
import io.cryptopocket.conformance.cases.Proof;
import io.cryptopocket.conformance.cases.Requests;
import io.cryptopocket.conformance.cases.Values;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.FreshKind;
import io.cryptopocket.spec.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final int MANY = 1_000;

    /** Enough for each operation to have its turn often. */
    private static final int SOME = 520;

    private final Contract contract = Contract.load();
    private final Validators validators = new Validators();

    @Test
    void the_same_seed_makes_the_same_sequence_and_another_seed_another_one() {
        List<String> sequence = sequence(42);

        assertThat(sequence).isEqualTo(sequence(42)).isNotEqualTo(sequence(43));
        assertThat(sequence).doesNotContain("nothing");
        // Operations without a parameter and a body have little to say.
        assertThat(sequence.stream().distinct().count()).isGreaterThan(MANY * 2 / 3);
    }

    @Test
    void a_request_depends_on_its_number_and_not_on_those_before() {
        Generator generator = new Generator(contract, validators, 42);

        assertThat(shown(generator.attempt(999))).isEqualTo(sequence(42).get(999));
    }

    @Test
    void what_counts_as_valid_fits_and_what_counts_as_invalid_does_not() throws MissingValue {
        Generator generator = new Generator(contract, validators, 7);
        Rulings rulings = new Rulings(generator, validators);
        Proof proof = new Proof(validators);
        Map<Ruling.Kind, Integer> counts = new EnumMap<>(Ruling.Kind.class);
        for (long number = 0; number < SOME; number++) {
            Attempt attempt = generator.attempt(number).orElseThrow();
            Filled filled = filled(attempt);
            Ruling ruling = rulings.of(attempt, filled);
            counts.merge(ruling.kind(), 1, Integer::sum);
            if (attempt.text().isEmpty() && ruling.kind() != Ruling.Kind.OPEN) {
                assertThat(proof.objections(filled).isEmpty())
                        .as(number + ": " + attempt + " " + ruling)
                        .isEqualTo(ruling.kind().isValid());
            }
        }
        assertThat(counts).containsOnlyKeys(Ruling.Kind.values());
        assertThat(counts.get(Ruling.Kind.CERTAIN) + counts.get(Ruling.Kind.VALID))
                .isGreaterThan(SOME / 4);
        assertThat(counts.get(Ruling.Kind.INVALID)).isGreaterThan(SOME / 4);
        assertThat(counts.get(Ruling.Kind.CERTAIN)).isGreaterThan(SOME / 20);
    }

    @Test
    void every_operation_that_forbids_something_gets_requests_of_both_kinds() throws MissingValue {
        Generator generator = new Generator(contract, validators, 11);
        Rulings rulings = new Rulings(generator, validators);
        Map<String, Integer> valid = new HashMap<>();
        Map<String, Integer> invalid = new HashMap<>();
        for (long number = 0; number < SOME; number++) {
            Attempt attempt = generator.attempt(number).orElseThrow();
            Ruling.Kind kind = rulings.of(attempt, filled(attempt)).kind();
            valid.merge(attempt.operation().id(), kind.isValid() ? 1 : 0, Integer::sum);
            invalid.merge(attempt.operation().id(), kind.isInvalid() ? 1 : 0, Integer::sum);
        }
        for (Operation operation : contract.operations()) {
            assertThat(valid.get(operation.id())).as(operation.id()).isPositive();
            if (operation.rows().stream().anyMatch(row -> row.example().key().equals("validation_error"))) {
                assertThat(invalid.get(operation.id())).as(operation.id()).isPositive();
            }
        }
    }

    @Test
    void no_body_is_larger_than_a_hundred_kilobytes() throws MissingValue {
        Generator generator = new Generator(contract, validators, 13);
        long largest = 0;
        for (long number = 0; number < SOME; number++) {
            Attempt attempt = generator.attempt(number).orElseThrow();
            String body = attempt.text()
                    .orElseGet(() ->
                            filled(attempt).plainBody().map(JsonNode::toString).orElse(""));
            largest = Math.max(largest, body.getBytes(StandardCharsets.UTF_8).length);
        }
        assertThat(largest).isBetween(5_000L, 110_000L);
    }

    private List<String> sequence(long seed) {
        Generator generator = new Generator(contract, new Validators(), seed);
        return new ArrayList<>(LongStream.range(0, MANY)
                .mapToObj(number -> shown(generator.attempt(number)))
                .toList());
    }

    private static String shown(Optional<Attempt> attempt) {
        return attempt.map(Attempt::toString).orElse("nothing");
    }

    private Filled filled(Attempt attempt) {
        try {
            return new Requests(Set.of()).fill(attempt.draft(), new SandboxValues(contract));
        } catch (MissingValue e) {
            throw new AssertionError(e);
        }
    }

    /** What the contract says that a sandbox has. */
    private record SandboxValues(Contract contract) implements Values {

        @Override
        public Optional<JsonNode> fixture(String name) {
            return Optional.of(Optional.ofNullable(contract.fixtures().get(name))
                    .flatMap(Fixture::sandboxValue)
                    .orElse(JsonNodeFactory.instance.textNode("https://files.example.com/a.pdf")));
        }

        @Override
        public Optional<JsonNode> taken(String name) {
            return Optional.empty();
        }

        @Override
        public JsonNode fresh(FreshKind kind) {
            return JsonNodeFactory.instance.textNode(kind == FreshKind.EMAIL ? "fresh@example.com" : "fresh");
        }
    }
}
