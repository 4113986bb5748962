package io.cryptopocket.governance.page;

import io.cryptopocket.governance.facts.Life;
import io.cryptopocket.governance.facts.Life.VersionFact;

/** Versions and deprecations. */
final class LifeSection {

    private LifeSection() {}

    static Section of(Life life) {
        return new Section(
                "life",
                "Life",
                "Which versions are there, what changed in each, and what is on its way out?",
                Html.all(Html.all(life.versions().stream().map(LifeSection::version)), deprecations(life)));
    }

    private static Html version(VersionFact version) {
        String day = version.day().isEmpty() ? "" : ", " + version.day();
        Html checksum = version.sha256().isEmpty()
                ? Html.NONE
                : Html.p(
                        Html.muted("SHA-256 "),
                        Html.tag("code").attr("class", "hash").of(version.sha256()));
        Html entries = version.entries().isEmpty()
                ? Html.p(Html.muted("No entries."))
                : Html.list(version.entries().stream().map(Markdown::inline));
        return Html.all(Html.tag("h3").of(version.version() + day), checksum, entries);
    }

    private static Html deprecations(Life life) {
        Html title = Html.tag("h3").of("Deprecations");
        if (life.deprecations().isEmpty()) {
            return Html.all(title, Html.p("Nothing is deprecated."));
        }
        Table table = Table.of("Deprecations", "What", "Since", "Goes on", "Contract");
        life.deprecations()
                .forEach(deprecation -> table.row(
                        Html.code(deprecation.name()),
                        Html.text(deprecation.since()),
                        Html.text(deprecation.until()),
                        Anchors.toLine(deprecation.line())));
        return Html.all(title, table.html());
    }
}
