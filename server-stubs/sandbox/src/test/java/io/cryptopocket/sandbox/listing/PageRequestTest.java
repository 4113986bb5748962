package io.cryptopocket.sandbox.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void cuts_a_list_into_pages_of_which_the_last_may_be_short() {
        assertThat(new PageRequest(1, 3).of(7, index -> index).items()).containsExactly(0, 1, 2);
        assertThat(new PageRequest(3, 3).of(7, index -> index).items()).containsExactly(6);
        assertThat(new PageRequest(1, 3).of(7, index -> index).lastPage()).isEqualTo(3);
        assertThat(new PageRequest(1, 7).of(7, index -> index).lastPage()).isEqualTo(1);
    }

    @Test
    void finds_nothing_behind_the_last_page_however_far() {
        assertThat(new PageRequest(4, 3).of(7, index -> index).items()).isEmpty();
        assertThat(new PageRequest(Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .of(7, index -> index)
                        .items())
                .isEmpty();
    }

    @Test
    void gives_an_empty_list_one_empty_page() {
        Page<Integer> page = new PageRequest(1, 3).of(0, index -> index);

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.lastPage()).isEqualTo(1);
    }

    @Test
    void counts_pages_and_their_size_from_one() {
        assertThatThrownBy(() -> new PageRequest(0, 10))
                .hasMessage("Pages and their size count from 1, but page 0 of 10 was asked for.");
        assertThatThrownBy(() -> new PageRequest(1, 0))
                .hasMessage("Pages and their size count from 1, but page 1 of 0 was asked for.");
    }
}
