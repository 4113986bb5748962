package io.cryptopocket.governance.facts;

import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.governance.mutant.Judgement;
import io.cryptopocket.governance.mutant.Mutant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mutant of the contract and its verdict.
 *
 * @param name what is done to the contract
 * @param expected the verdict that it deserves
 * @param verdict the verdict that it gets
 * @param right whether the two agree
 * @param sentence the first thing that is said about it; empty if nothing
 */
public record MutantFact(String name, String expected, String verdict, boolean right, String sentence) {

    static MutantFact of(Judgement judgement) {
        Mutant mutant = judgement.mutant();
        List<String> expected = new ArrayList<>();
        expected.add(mutant.effect().map(Effect::word).orElse("unreadable"));
        if (!mutant.refusedBy().isEmpty()) {
            expected.add("refused by " + String.join(", ", mutant.refusedBy()));
        }
        return new MutantFact(
                mutant.name(),
                String.join(", ", expected),
                judgement.verdict(),
                judgement.isRight(),
                judgement.sentences().isEmpty() ? "" : judgement.sentences().get(0));
    }

    /** How many mutants each house rule refuses. */
    static Map<String, Integer> refusals(List<Judgement> judgements) {
        Map<String, Integer> refusals = new TreeMap<>();
        judgements.forEach(judgement -> judgement.refusedBy().forEach(rule -> refusals.merge(rule, 1, Integer::sum)));
        return refusals;
    }
}
