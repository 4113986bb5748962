package io.cryptopocket.sandbox.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.server.model.Pagination;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer that shows things the way that webhooks tell them, with fields that are null instead of absent. The generated
 * models leave such fields out.
 *
 * @param status the success word of the operation
 * @param data one thing, or a list of them
 * @param pagination of a list
 */
record Viewed(
        String status,
        Object data,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Pagination pagination) {

    static Viewed one(Enum<?> word, Map<String, ?> thing) {
        return new Viewed(word.toString(), thing, null);
    }

    static <T> Viewed page(Enum<?> word, Page<T> page, Function<T, Map<String, ?>> view) {
        return new Viewed(word.toString(), page.map(view).items(), Paging.of(page));
    }
}
