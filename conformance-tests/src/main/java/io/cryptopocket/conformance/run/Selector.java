package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.cases.Case;
import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.SkipReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which cases a selection leaves out, and why. */
public final class Selector {

    private final Selection selection;
    private final List<Pattern> only;
    private final Map<CaseId, Integer> place = new HashMap<>();

    /** @param all every case of the contract, since a shard is a part of all of them */
    public Selector(Selection selection, List<Case> all) {
        this.selection = selection;
        this.only = selection.only().stream().map(Selector::pattern).toList();
        for (Case test : all) {
            place.put(test.id(), place.size());
        }
    }

    /** Why a case does not run; empty when it runs. */
    public Optional<SkipReason> reason(Case test) {
        String id = test.id().toString();
        boolean named = only.isEmpty()
                || only.stream().anyMatch(pattern -> pattern.matcher(id).matches());
        boolean sure = selection
                .level()
                .map(least -> test.level().compareTo(least) <= 0)
                .orElse(true);
        if (!named || !sure) {
            return Optional.of(SkipReason.FILTERED_OUT);
        }
        if (selection.readOnly() && test.changesSomething()) {
            return Optional.of(SkipReason.READ_ONLY);
        }
        return selection
                .shard()
                .filter(shard -> place.getOrDefault(test.id(), 0) % shard.of() != shard.index() - 1)
                .map(shard -> SkipReason.OTHER_SHARD);
    }

    /** A pattern without {@code *} also matches the cases below it: an operation's id stands for all its cases. */
    private static Pattern pattern(String typed) {
        StringBuilder regex = new StringBuilder();
        for (String text : typed.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(text));
        }
        return Pattern.compile(regex + "(/.*)?");
    }
}
