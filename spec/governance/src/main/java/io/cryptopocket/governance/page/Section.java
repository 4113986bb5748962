package io.cryptopocket.governance.page;

/**
 * A part of the page.
 *
 * @param id its anchor
 * @param title its heading
 * @param question what it answers
 * @param body the answer
 */
record Section(String id, String title, String question, Html body) {

    Html html() {
        return Html.tag("section")
                .attr("id", id)
                .attr("aria-labelledby", id + "-title")
                .of(
                        Html.tag("h2").attr("id", id + "-title").of(title),
                        Html.tag("p").attr("class", "question").of(question),
                        body);
    }
}
