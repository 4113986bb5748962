package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.CaseId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Small pieces of the HTML page. Whatever comes from outside is escaped here and nowhere else. */
final class Html {
    private Html() {}

    static String text(String text) {
        return Xml.text(text);
    }

    static String code(String text) {
        return "<code>" + Xml.text(Plain.line(text)) + "</code>";
    }

    /** The id of a row's element: no blanks, as HTML asks. */
    static String anchor(CaseId id) {
        return "c-" + id.toString().replaceAll("\\s", "_");
    }

    static String caseLink(CaseId id) {
        String fragment = URLEncoder.encode(anchor(id), StandardCharsets.UTF_8).replace("%2F", "/");
        return "<a href=\"#" + fragment + "\">" + code(id.toString()) + "</a>";
    }

    static String contractLink(ContractLines contract, int line) {
        String location = Xml.text(contract.location(line));
        return line < 1 || line > contract.lines().size()
                ? location
                : "<a href=\"#L" + line + "\">" + location + "</a>";
    }

    /** The lines of the contract with their numbers. */
    static String excerpt(List<ContractLines.Numbered> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<i>" + line.number() + "</i>" + Xml.text(line.text()))
                        .collect(Collectors.joining("\n", "<pre class=\"yaml\">", "</pre>\n"));
    }

    /** At most so many bytes of HTML, and a remark when there was more. */
    static String shortened(String text, int most) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += bytes(c);
            if (used > most) {
                return Xml.text(text.substring(0, end)) + "<i> … shortened, whole in report.json</i>";
            }
            end += Character.charCount(c);
        }
        return Xml.text(text);
    }

    /** What a character takes as {@link Xml#text} writes it, in UTF-8; never too little. */
    private static int bytes(int c) {
        if (c == '&' || c == '<' || c == '>') {
            return 5;
        }
        boolean plain = c >= ' ' && c < 0x7f || c == '\n';
        return plain ? 1 : 6;
    }
}
