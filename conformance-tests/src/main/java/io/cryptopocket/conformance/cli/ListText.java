package io.cryptopocket.conformance.cli;

import io.cryptopocket.conformance.verdict.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code --list} prints: the selected ids, one a line, an empty line, then how many there are of each kind. */
final class ListText {
    private ListText() {}

    static String of(List<Suite.Listed> cases) {
        List<Suite.Listed> selected =
                cases.stream().filter(Suite.Listed::selected).toList();
        StringBuilder text = new StringBuilder();
        selected.forEach(listed -> text.append(listed.id()).append('\n'));
        text.append('\n');
        Map<Kind, Long> counts = selected.stream()
                .collect(Collectors.groupingBy(Suite.Listed::kind, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) ->
                line(text, count, kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        line(text, selected.size(), "of " + cases.size() + " cases");
        return text.toString();
    }

    private static void line(StringBuilder text, long count, String what) {
        text.append(String.format(Locale.ROOT, "%7d  %s\n", count, what));
    }
}
