package io.cryptopocket.sandbox.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private final Beginning beginning = new Beginning();

    @Test
    void keeps_the_first_bytes_and_counts_all() throws IOException {
        byte[] body = new byte[100_000];
        body[0] = 7;
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        new SeenInput(new ByteArrayInputStream(body), beginning).transferTo(through);
        assertThat(through.toByteArray()).isEqualTo(body);
        assertThat(beginning.seen()).isEqualTo(100_000);
        assertThat(beginning.kept()).isEqualTo(Beginning.MOST);
        assertThat(beginning.bytes()[0]).isEqualTo((byte) 7);
        assertThat(beginning.isWhole()).isFalse();
    }

    @Test
    void sees_single_bytes_too() throws IOException {
        SeenInput body = new SeenInput(new ByteArrayInputStream(new byte[] {1, 2, 3}), beginning);
        body.read();
        body.skip(1);
        body.read();
        assertThat(body.read()).isEqualTo(-1);
        assertThat(beginning.seen()).isEqualTo(3);
        assertThat(beginning.isWhole()).isTrue();
    }

    @Test
    void lets_an_answer_through_unchanged() throws IOException {
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        try (SeenOutput answer = new SeenOutput(through, beginning)) {
            answer.write('{');
            answer.write(new byte[] {'1', '2', '}'}, 2, 1);
        }
        assertThat(through).hasToString("{}");
        assertThat(beginning.seen()).isEqualTo(2);
    }
}
