package io.cryptopocket.sandbox.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    private final Identifiers identifiers = new Identifiers(new Random(1));

    @Test
    void makes_payment_ids_of_25_letters_and_digits() {
        Set<Integer> signs = new HashSet<>();
        for (int made = 0; made < 500; made++) {
            String id = identifiers.paymentId();
            assertThat(id).matches("[A-Za-z0-9]{25}");
            id.chars().forEach(signs::add);
        }
        assertThat(signs).hasSize(62);
    }

    @Test
    void makes_passwords_of_12_signs_and_random_uuids() {
        assertThat(identifiers.password()).matches("[A-Za-z0-9]{12}");
        assertThat(identifiers.uuid().version()).isEqualTo(4);
        assertThat(identifiers.uuid().variant()).isEqualTo(2);
    }

    @Test
    void makes_the_same_again_from_the_same_seed() {
        assertThat(new Identifiers(new Random(7)).paymentId()).isEqualTo(new Identifiers(new Random(7)).paymentId());
    }

    @Test
    void draws_numbers_from_a_closed_range() {
        Set<Integer> drawn = new HashSet<>();
        for (int draw = 0; draw < 100; draw++) {
            drawn.add(identifiers.number(3, 5));
        }
        assertThat(drawn).containsExactlyInAnyOrder(3, 4, 5);
    }
}
