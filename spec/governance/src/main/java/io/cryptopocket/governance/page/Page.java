package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.facts.Identity;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.reference.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The whole page. */
public final class Page {

    private Page() {}

    /** One HTML document in UTF-8 that refers to nothing outside of itself. */
    public static String render(Governance governance, Contract contract) {
        Reference reference = ReferenceSection.reference(governance, contract);
        List<Section> sections = List.of(
                VerdictSection.of(governance),
                CertaintySection.of(governance.certainty()),
                CoverageSection.of(governance.coverage(), governance.lint()),
                LintSection.of(governance.lint()),
                ErrorsSection.of(governance.errors()),
                SecuritySection.of(governance.security()),
                LifeSection.of(governance.life()),
                ReferenceSection.of(contract, reference));
        Html main = Html.tag("main")
                .attr("id", "main")
                .of(Overview.of(governance), Html.all(sections.stream().map(Section::html)));
        Html body = Html.tag("body")
                .attr("id", "top")
                .of(
                        Html.tag("a")
                                .attr("class", "skip")
                                .attr("href", "#main")
                                .of("Skip to the content"),
                        header(governance.contract()),
                        Html.tag("div").attr("class", "layout").of(navigation(sections, contract), main),
                        footer(governance.contract()));
        Html html = Html.tag("html").attr("lang", "en").of(head(governance.contract(), reference), body);
        return "<!DOCTYPE html>\n" + html.source() + "\n";
    }

    private static Html head(Identity identity, Reference reference) {
        return new Html(
                "<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<meta name=\"color-scheme\" content=\"light dark\">"
                        + Html.tag("title")
                                .of(identity.title() + " " + identity.version() + ": governance")
                                .source()
                        + "<style>" + resource("page.css") + reference.stylesheet() + "</style></head>");
    }

    private static Html header(Identity contract) {
        return Html.tag("header")
                .of(
                        Html.tag("p").attr("class", "kicker").of("Governance of the contract"),
                        Html.tag("h1")
                                .of(
                                        Html.text(contract.title() + " "),
                                        Html.tag("span")
                                                .attr("class", "version")
                                                .of(contract.version())),
                        Html.tag("p")
                                .attr("class", "identity")
                                .of(
                                        Html.muted("SHA-256 "),
                                        Html.tag("code").attr("class", "hash").of(contract.sha256())));
    }

    private static Html navigation(List<Section> sections, Contract contract) {
        Stream<Html> links = sections.stream()
                .map(section -> Html.tag("li").of(Html.link(section.id(), Html.text(section.title()))));
        Stream<Html> operations = contract.operations().stream()
                .map(operation ->
                        Html.tag("li").of(Html.link(Anchors.operation(operation.id()), Html.text(operation.id()))));
        return Html.tag("nav")
                .attr("aria-label", "Contents")
                .of(
                        Html.tag("ul").attr("class", "sections").of(Html.all(links)),
                        Html.tag("p").attr("class", "nav-title").of("Operations"),
                        Html.tag("ul").attr("class", "operations").of(Html.all(operations)));
    }

    private static Html footer(Identity contract) {
        return Html.tag("footer")
                .of(Html.p(
                        Html.text(
                                "Made from spec/cryptopocket.yaml " + contract.version()
                                        + " by mvn -Pgovernance verify. The same answers for machines are in governance.json. "),
                        Html.link("top", Html.text("Back to the top"))));
    }

    private static String resource(String name) {
        try (InputStream bytes = Page.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
