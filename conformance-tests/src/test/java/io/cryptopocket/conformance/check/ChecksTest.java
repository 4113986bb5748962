package io.cryptopocket.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final List<Check> all = Checks.of(Contract.load()).all();

    @Test
    void every_permitted_check_is_used_once() {
        assertThat(all.stream().map(Object::getClass).map(Class::getName).toList())
                .containsExactlyInAnyOrderElementsOf(List.of(Check.class.getPermittedSubclasses()).stream()
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void every_check_has_a_name_of_its_own_in_kebab_case() {
        assertThat(all.stream().map(Check::id).distinct().toList())
                .hasSameSizeAs(all)
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }
}
