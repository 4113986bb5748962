package io.cryptopocket.conformance.run;

import static io.cryptopocket.conformance.verdict.Rows.WRONG_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.peer.Profile;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final Violation LEGACY = WRONG_CODE.noSurerThan(Level.LEGACY);
    private static final Violation INFERRED = WRONG_CODE.noSurerThan(Level.INFERRED);

    @Test
    void nothing_wrong_is_a_pass() {
        assertThat(Weighing.of(List.of(), Profile.FOREIGN)).isEqualTo(new Verdict.Passed());
    }

    @Test
    void a_documented_fact_is_a_must_for_everybody() {
        assertThat(Weighing.of(List.of(WRONG_CODE), Profile.FOREIGN)).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void a_foreign_server_is_only_warned_of_what_is_legacy_or_inferred() {
        assertThat(Weighing.of(List.of(INFERRED, LEGACY), Profile.FOREIGN))
                .isEqualTo(new Verdict.Warned(List.of(LEGACY, INFERRED)));
    }

    @Test
    void our_own_server_must_do_everything() {
        assertThat(Weighing.of(List.of(INFERRED), Profile.SANDBOX)).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void what_weighs_most_comes_first() {
        assertThat(Weighing.of(List.of(INFERRED, WRONG_CODE, LEGACY), Profile.FOREIGN))
                .isEqualTo(new Verdict.Failed(List.of(WRONG_CODE, LEGACY, INFERRED)));
    }
}
