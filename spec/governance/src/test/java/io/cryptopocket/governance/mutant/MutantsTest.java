package io.cryptopocket.governance.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MutantsTest {

    private static final List<Mutant> MUTANTS = Mutants.all();

    @TestFactory
    Stream<DynamicTest> every_mutant_gets_the_verdict_it_deserves() {
        return Judgement.ofAll(MUTANTS, Contract.load()).stream()
                .map(judgement -> dynamicTest(judgement.mutant().name(), () -> requireRight(judgement)));
    }

    private static void requireRight(Judgement judgement) {
        Mutant mutant = judgement.mutant();
        String said = String.join(System.lineSeparator(), judgement.sentences());
        assertThat(judgement.effect()).as(said).isEqualTo(mutant.effect());
        assertThat(judgement.refusedBy()).as(said).isEqualTo(mutant.refusedBy());
        assertThat(judgement.changes()).as(said).containsAll(mutant.changes());
        assertThat(judgement.isRight()).isTrue();
    }

    @Test
    void an_edit_of_what_the_contract_no_longer_has_is_wrong_and_stops_nothing() throws IOException {
        Edit edit = Edit.read(new ObjectMapper().readTree("{\"remove\": \"/components/schemas/Gone\"}"));
        Mutant mutant = new Mutant("gone", Set.of("authenticate"), List.of(edit), Optional.empty(), Set.of(), Set.of());
        Judgement judgement = Judgement.ofAll(List.of(mutant), Contract.load()).get(0);
        assertThat(judgement.isRight()).isFalse();
        assertThat(judgement.verdict()).isEqualTo("not applicable");
        assertThat(judgement.sentences())
                .containsExactly(
                        "this edit cannot be made any more: the contract has nothing at /components/schemas/Gone."
                                + " Give mutants.yaml another one.");
    }

    @Test
    void there_are_at_least_sixty() {
        assertThat(MUTANTS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }
}
