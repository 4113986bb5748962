package io.cryptopocket.governance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.governance.compare.Effect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contract that differs from the good one in one way.
 *
 * @param name what is done to the contract, in a few words
 * @param operations ids of the operations that are left of the contract
 * @param edits the change
 * @param effect what it does to those who rely on the contract; empty if the contract cannot even be read
 * @param changes kinds of change that the comparison has to report
 * @param refusedBy ids of the house rules that have to refuse it; none for a change that is in order
 */
public record Mutant(
        String name,
        Set<String> operations,
        List<Edit> edits,
        Optional<Effect> effect,
        Set<String> changes,
        Set<String> refusedBy) {

    /** The edited slice, as text. */
    String text(Slice good) {
        JsonNode document = good.document().deepCopy();
        edits.forEach(edit -> edit.apply(document));
        return Document.text(document);
    }
}
