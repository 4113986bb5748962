package io.cryptopocket.sandbox.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RankedSetTest {

    @Test
    void agrees_with_a_sorted_set_after_every_change() {
        long seed = 20260301;
        Random random = new Random(seed);
        RankedSet ranked = new RankedSet();
        TreeSet<Integer> sorted = new TreeSet<>();
        for (int round = 0; round < 3000; round++) {
            int member = random.nextInt(1 + random.nextInt(5000));
            if (random.nextInt(3) > 0) {
                assertThat(ranked.add(member)).as("seed %d", seed).isEqualTo(sorted.add(member));
            } else {
                assertThat(ranked.remove(member)).as("seed %d", seed).isEqualTo(sorted.remove(member));
            }
            assertThat(ranked.contains(member)).as("seed %d", seed).isEqualTo(sorted.contains(member));
            assertThat(ranked.size()).as("seed %d", seed).isEqualTo(sorted.size());
            if (round % 50 == 0) {
                ArrayList<Integer> members = new ArrayList<>(sorted);
                for (int rank = 0; rank < members.size(); rank++) {
                    assertThat(ranked.at(rank))
                            .as("seed %d, rank %d", seed, rank)
                            .isEqualTo(members.get(rank));
                    int[] down = ranked.downFrom(rank, Math.min(7, rank + 1));
                    for (int step = 0; step < down.length; step++) {
                        assertThat(down[step])
                                .as("seed %d, rank %d", seed, rank)
                                .isEqualTo(members.get(rank - step));
                    }
                }
            }
        }
    }

    @Test
    void has_no_member_beyond_its_size() {
        RankedSet ranked = new RankedSet();
        ranked.add(7);

        assertThat(ranked.at(0)).isEqualTo(7);
        assertThatThrownBy(() -> ranked.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ranked.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
