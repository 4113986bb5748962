package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.spec.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final List<Case> CASES = Suite.of(Contract.load()).cases();

    private static final List<Case> WAITING =
            CASES.stream().filter(test -> test.journey().isPresent()).limit(4).toList();

    private static final List<Case> PROMPT = CASES.stream()
            .filter(test -> test.journey().isEmpty() && test.await().isEmpty())
            .limit(4)
            .toList();

    private static final List<Case> BOTH =
            Stream.of(PROMPT, WAITING).flatMap(List::stream).toList();

    /** Takes a turn while the one before is not over yet, and so on. */
    private static void nested(Turns turns, int workers, List<Case> taken) {
        if (workers > 0) {
            turns.next(test -> {
                taken.add(test);
                nested(turns, workers - 1, taken);
            });
        }
    }

    @Test
    void what_waits_begins_first_and_leaves_half_of_the_workers_to_the_others() {
        List<Case> taken = new ArrayList<>();
        nested(new Turns(BOTH, 4), 4, taken);
        assertThat(taken).containsExactly(WAITING.get(0), WAITING.get(1), PROMPT.get(0), PROMPT.get(1));
    }

    @Test
    void when_there_is_nothing_else_everybody_waits() {
        List<Case> taken = new ArrayList<>();
        nested(new Turns(WAITING, 4), 4, taken);
        assertThat(taken).containsExactlyElementsOf(WAITING);
    }

    @Test
    void a_single_worker_takes_everything_once() {
        List<Case> taken = new ArrayList<>();
        Turns turns = new Turns(BOTH, 1);
        BOTH.forEach(any -> turns.next(taken::add));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(BOTH);
    }
}
