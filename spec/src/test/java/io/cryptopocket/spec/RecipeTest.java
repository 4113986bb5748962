package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.cryptopocket.spec.Place.Part;
import io.cryptopocket.spec.RequestValue.Absent;
import io.cryptopocket.spec.RequestValue.BytesValue;
import io.cryptopocket.spec.RequestValue.FixtureValue;
import io.cryptopocket.spec.RequestValue.FreshValue;
import io.cryptopocket.spec.RequestValue.Literal;
import io.cryptopocket.spec.RequestValue.TakenValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeTest {

    private final Operation pay = Mini.contract().operation("pay");
    private final Row failure = pay.rows().get(1);
    private final Recipe own = failure.example().recipe().orElseThrow();

    @Test
    void says_whose_request_it_is_and_where_it_starts() {
        assertThat(own.request()).contains("card");
        assertThat(own.caller()).isEqualTo(Caller.STRANGER);
        assertThat(own.unreachable()).isEmpty();
        assertThat(own.isEmpty()).isFalse();
    }

    @Test
    void replaces_values_in_document_order() {
        assertThat(own.with().keySet())
                .extracting(Place::toString)
                .containsExactly(
                        "body.status", "body.file", "body.items.0.name", "query.page", "header.Trace", "path.id");
        assertThat(own.with())
                .containsEntry(new Place(Part.BODY, List.of("status")), new Absent())
                .containsEntry(new Place(Part.BODY, List.of("file")), new BytesValue(5))
                .containsEntry(new Place(Part.BODY, List.of("items", "0", "name")), new FreshValue(FreshKind.EMAIL))
                .containsEntry(new Place(Part.QUERY, List.of("page")), new FixtureValue("page"))
                .containsEntry(new Place(Part.HEADER, List.of("Trace")), new TakenValue("trace"));
        assertThat(own.with().get(new Place(Part.PATH, List.of("id")))).isInstanceOf(Literal.class);
    }

    @Test
    void points_into_the_body() {
        assertThat(new Place(Part.BODY, List.of("items", "0", "a/b")).pointer()).isEqualTo("/items/0/a~1b");
    }

    @Test
    void has_steps_before_and_after_and_a_condition() {
        assertThat(own.before()).singleElement().satisfies(step -> {
            assertThat(step.call()).isEqualTo("pay");
            assertThat(step.example()).contains("card");
            assertThat(step.caller()).isEqualTo(Caller.NOBODY);
            assertThat(step.with()).containsValue(new Literal(TextNode.valueOf("x")));
            assertThat(step.take()).containsEntry("trace", "/t");
        });
        assertThat(own.after()).extracting(Step::call).containsExactly("getPayment");
        assertThat(own.await()).contains(new Await("/message", TextNode.valueOf("Wrong.")));
    }

    @Test
    void of_an_answer_lies_on_top_of_that_of_its_request() {
        Recipe merged = failure.recipe().orElseThrow();
        assertThat(merged.caller()).isEqualTo(Caller.STRANGER);
        assertThat(merged.with())
                .containsEntry(new Place(Part.BODY, List.of("status")), new Absent())
                .containsEntry(new Place(Part.BODY, List.of("amount")), new Literal(IntNode.valueOf(1)));
        assertThat(merged.before()).extracting(Step::call).containsExactly("getPayment", "pay");
        assertThat(merged.element().pointer()).isEqualTo(own.element().pointer());
    }

    @Test
    void of_a_request_holds_for_an_answer_that_has_none() {
        Recipe ofRequest = pay.rows().get(0).recipe().orElseThrow();
        assertThat(ofRequest.caller()).isEqualTo(Caller.OTHER_INTEGRATION);
        assertThat(ofRequest.before()).extracting(Step::call).containsExactly("getPayment");
    }

    @Test
    void may_say_that_a_row_is_out_of_reach() {
        Row forbidden = Mini.contract().operation("getPayment").rows().get(1);
        assertThat(forbidden.recipe().orElseThrow().unreachable()).contains("Nobody can be forbidden.");
    }
}
