package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.ErrorCodes;
import io.cryptopocket.governance.facts.ErrorCodes.ErrorCode;
import io.cryptopocket.governance.facts.ErrorCodes.Occurrence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** All error codes. */
final class ErrorsSection {

    private ErrorsSection() {}

    static Section of(ErrorCodes errors) {
        Table table = Table.of("Error codes", "Code", "Meaning", "What a caller does", "Where, and what provokes it");
        for (ErrorCode code : errors.codes()) {
            table.row(
                    Anchors.code(code.code()),
                    Html.code(code.code()),
                    Markdown.inline(code.meaning()),
                    code.advice().isEmpty() ? Html.muted("not said") : Markdown.inline(code.advice()),
                    occurrences(code.occurrences()));
        }
        return new Section(
                "errors",
                "Errors",
                "Which codes are there, where do they occur, what provokes them, and what should a caller do?",
                Html.all(
                        Html.p(
                                "Codes are an open set: a code that is not listed here is a failure like any other. Most errors travel"
                                        + " under HTTP 200, so the status alone says little."),
                        table.html()));
    }

    /** Many operations that are provoked alike are one line. */
    private static Html occurrences(List<Occurrence> occurrences) {
        var alike = occurrences.stream()
                .collect(Collectors.groupingBy(
                        occurrence -> "HTTP " + occurrence.status() + "\n" + occurrence.provokedBy(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Html.list(alike.entrySet().stream().map(entry -> {
            String[] words = entry.getKey().split("\n", 2);
            Html operations = Html.joined(
                    ", ",
                    entry.getValue().stream()
                            .map(occurrence -> Html.all(
                                    Html.link(Anchors.row(occurrence.row()), Html.code(occurrence.operation())),
                                    occurrence.level().equals("documented")
                                            ? Html.NONE
                                            : Html.all(Html.text(" "), Badge.level(occurrence.level()))))
                            .toList());
            Html all = entry.getValue().size() > 8
                    ? Fold.of("", Html.text(entry.getValue().size() + " operations"), operations)
                    : operations;
            return Html.all(
                    Html.strong(words[0] + " "),
                    Markdown.inline(words[1]),
                    Html.tag("div").attr("class", "provoked").of(all));
        }));
    }
}
