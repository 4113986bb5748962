package io.cryptopocket.sandbox.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalCodeTest {

    /** An answer that the rules need and the contract does not list; its set of codes is open. */
    private static final Set<String> NOT_LISTED = Set.of("payment_already_reconciled");

    @Test
    void every_code_is_one_of_the_contract() {
        Set<String> known = new HashSet<>(NOT_LISTED);
        Contract.load()
                .at("#/components/schemas/KnownErrorCode/enum")
                .items()
                .forEach(code -> known.add(code.json().textValue()));

        assertThat(Arrays.stream(RefusalCode.values()).map(RefusalCode::wire)).isSubsetOf(known);
    }
}
