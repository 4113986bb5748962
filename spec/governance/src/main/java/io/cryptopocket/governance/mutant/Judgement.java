package io.cryptopocket.governance.mutant;

import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.compare.Comparison;
import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.ContractException;
import io.cryptopocket.spec.rules.Finding;
import io.cryptopocket.spec.rules.Rule;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the comparison and the house rules say about a mutant.
 *
 * @param mutant the mutant
 * @param effect the effect found; empty if the contract cannot be read
 * @param changes the kinds of change found
 * @param refusedBy the house rules that refuse it
 * @param sentences what they say, the gravest first
 */
public record Judgement(
        Mutant mutant, Optional<Effect> effect, Set<String> changes, Set<String> refusedBy, List<String> sentences) {

    /** In place of house rules, where the contract no longer has what the mutant edits; so no verdict is right. */
    private static final Set<String> NOT_APPLICABLE = Set.of("not-applicable");

    /** Judges mutants of this contract, in their order. */
    public static List<Judgement> ofAll(List<Mutant> mutants, Contract good) {
        Map<Set<String>, Slice> slices = new HashMap<>();
        mutants.forEach(mutant -> slices.computeIfAbsent(mutant.operations(), ids -> Slice.of(good, ids)));
        return mutants.parallelStream()
                .map(mutant -> of(mutant, slices.get(mutant.operations())))
                .toList();
    }

    private static Judgement of(Mutant mutant, Slice good) {
        Contract mutated;
        try {
            mutated = Contract.parse(mutant.text(good), good.contract().name());
        } catch (ContractException e) {
            return new Judgement(mutant, Optional.empty(), Set.of(), Set.of(), List.of(e.getMessage()));
        } catch (IllegalArgumentException e) {
            String sentence =
                    "this edit cannot be made any more: " + e.getMessage() + " Give " + Mutants.FILE + " another one.";
            return new Judgement(mutant, Optional.empty(), Set.of(), NOT_APPLICABLE, List.of(sentence));
        }
        Comparison comparison = Comparison.of(good.contract(), mutated);
        List<Finding> findings = Rule.checkAll(mutated).stream()
                .filter(finding -> !good.remarks().contains(Slice.remark(finding)))
                .toList();
        Set<String> changes = new TreeSet<>();
        Set<String> refusedBy = new TreeSet<>();
        Set<String> sentences = new LinkedHashSet<>();
        comparison.changes().forEach(change -> changes.add(change.kind()));
        findings.forEach(finding -> refusedBy.add(finding.rule()));
        comparison.changes().stream().map(Change::sentence).forEach(sentences::add);
        findings.stream().map(Finding::message).forEach(sentences::add);
        return new Judgement(mutant, Optional.of(comparison.effect()), changes, refusedBy, List.copyOf(sentences));
    }

    /** Whether the verdict is the one that the mutant deserves. */
    public boolean isRight() {
        return effect.equals(mutant.effect())
                && changes.containsAll(mutant.changes())
                && refusedBy.equals(mutant.refusedBy());
    }

    /** The verdict in a few words, for example {@code breaking, refused by levels-are-stated}. */
    public String verdict() {
        if (refusedBy.equals(NOT_APPLICABLE)) {
            return "not applicable";
        }
        String words = effect.map(Effect::word).orElse("unreadable");
        return refusedBy.isEmpty() ? words : words + ", refused by " + String.join(", ", refusedBy);
    }
}
