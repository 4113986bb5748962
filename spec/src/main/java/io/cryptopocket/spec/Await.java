package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A condition on the answer; the request is repeated until it holds, within a bound that the suite sets.
 *
 * @param pointer JSON pointer into the answer's body
 * @param expected the value that must stand there ({@code equals} in the contract)
 */
public record Await(String pointer, JsonNode expected) {

    static Optional<Await> read(Element recipe) {
        return recipe.find("await").map(await -> {
            Words.requireKeys(await, "pointer", "equals");
            return new Await(
                    Step.bodyPointer(await.child("pointer")),
                    await.child("equals").json());
        });
    }
}
