package io.cryptopocket.spec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.cryptopocket.spec.Contract;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final List<Breakage> BREAKAGES = Stream.of(
                    ExampleBreakages.ALL, RecipeBreakages.ALL, SchemaBreakages.ALL, TextBreakages.ALL)
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> the_contract_keeps_every_rule() {
        return Rule.all().stream()
                .map(rule -> dynamicTest(
                        rule.title(),
                        () -> assertThat(rule.check(Contract.load())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_broken_contract_is_found_with_its_line() {
        return BREAKAGES.stream()
                .map(breakage -> dynamicTest(breakage.toString(), () -> breakage.requireFinding(Contract.load())));
    }

    @Test
    void every_rule_has_been_seen_to_fail() {
        Set<String> broken = BREAKAGES.stream().map(Breakage::rule).collect(Collectors.toSet());
        assertThat(Rule.all()).extracting(Rule::id).containsExactlyInAnyOrderElementsOf(broken);
    }

    @Test
    void every_rule_that_exists_is_checked() {
        assertThat(Rule.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Rule.class.getPermittedSubclasses()));
    }
}
