package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Governance;
import java.util.List;
import java.util.stream.IntStream;

/** The open questions as plain text, to be sent to the vendor. */
public final class QuestionList {

    private QuestionList() {}

    /** A numbered list in CommonMark. */
    public static String of(Governance governance) {
        var questions = governance.certainty().questions();
        String head = "# Open questions on the " + governance.contract().title() + "\n\n"
                + "While writing a machine-readable contract of your API we found " + questions.size()
                + " places where its documentation is silent or contradicts itself. Each question below says what we assume"
                + " until we hear from you; a yes or a no to the assumption is all we need.\n\n"
                + "Contract version " + governance.contract().version() + ", SHA-256 "
                + governance.contract().sha256() + ".\n";
        List<String> items = IntStream.range(0, questions.size())
                .mapToObj(i -> (i + 1) + ". **" + questions.get(i).question().strip() + "** ("
                        + questions.get(i).id() + ")\n   We assume: "
                        + questions.get(i).decision().strip() + "\n")
                .toList();
        return head + "\n" + String.join("\n", items);
    }
}
