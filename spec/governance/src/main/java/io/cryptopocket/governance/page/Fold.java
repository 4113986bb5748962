package io.cryptopocket.governance.page;

/** Something that is folded until it is asked for; on paper it is open. */
final class Fold {

    private Fold() {}

    static Html of(String summary, Html content) {
        return of("", Html.text(summary), content);
    }

    /**
     * @param anchor id for links; a browser unfolds it when it follows one
     */
    static Html of(String anchor, Html summary, Html content) {
        Html.Tag details = Html.tag("details");
        return (anchor.isEmpty() ? details : details.attr("id", anchor))
                .of(
                        Html.tag("summary").of(summary),
                        Html.tag("div").attr("class", "folded").of(content));
    }
}
