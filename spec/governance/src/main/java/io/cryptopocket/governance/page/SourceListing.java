package io.cryptopocket.governance.page;

import io.cryptopocket.spec.Contract;
import java.util.List;

/** The contract as it is written, so that a link to one of its lines needs nothing but this page. */
final class SourceListing {

    private SourceListing() {}

    static Html of(Contract contract) {
        List<String> lines = contract.text().lines().toList();
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            source.append("<i id=\"L")
                    .append(i + 1)
                    .append("\">")
                    .append(i + 1)
                    .append("</i>")
                    .append(Html.text(lines.get(i)).source())
                    .append('\n');
        }
        return Html.tag("details")
                .attr("class", "listing")
                .of(
                        Html.tag("summary").of(contract.name() + ", " + lines.size() + " lines"),
                        Html.tag("pre").attr("tabindex", "0").of(new Html(source.toString())));
    }
}
