package io.cryptopocket.sandbox.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalCodeTest {

    @Test
    void every_code_is_one_of_the_contract() {
        Set<String> known = new HashSet<>();
        Contract.load()
                .at("#/components/schemas/KnownErrorCode/enum")
                .items()
                .forEach(code -> known.add(code.json().textValue()));

        assertThat(Arrays.stream(RefusalCode.values()).map(RefusalCode::wire)).isSubsetOf(known);
    }
}
