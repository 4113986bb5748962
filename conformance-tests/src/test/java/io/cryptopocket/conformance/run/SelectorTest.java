package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.cases.Cases;
import io.cryptopocket.spec.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectorTest {

    private static final List<Case> ALL = Cases.of(Contract.load());

    @Test
    void the_shards_together_are_exactly_all_cases_and_of_about_the_same_size() {
        for (int of : new int[] {1, 2, 3, 5, 7, 64}) {
            List<Case> union = new ArrayList<>();
            for (int index = 1; index <= of; index++) {
                List<Case> part = part(index, of);
                assertThat(part.size()).isBetween(ALL.size() / of, ALL.size() / of + 1);
                union.addAll(part);
            }
            assertThat(union).containsExactlyInAnyOrderElementsOf(ALL);
        }
    }

    private static List<Case> part(int index, int of) {
        Selection selection = new Selection(List.of(), Optional.empty(), false, Optional.of(new Shard(index, of)));
        Selector selector = new Selector(selection, ALL);
        return ALL.stream().filter(test -> selector.reason(test).isEmpty()).toList();
    }
}
