package io.cryptopocket.sandbox.face;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Fixture;
import io.cryptopocket.spec.reference.Markup;
import java.util.List;
import java.util.stream.Stream;

/** What a new sandbox has in it: the fixtures of the contract. */
final class SeedTables {

    private SeedTables() {}

    static void write(Markup html, Contract contract) {
        html.open("section", "id", "seed").element("h2", "What is in it").line();
        List<Fixture> seeded = contract.fixtures().values().stream()
                .filter(fixture -> fixture.sandboxValue().isPresent())
                .toList();
        table(html, "Credentials", seeded.stream().filter(SeedTables::isCredential));
        table(html, "Customers", seeded.stream().filter(SeedTables::isCustomer));
        table(
                html,
                "Everything else",
                seeded.stream().filter(fixture -> !isCredential(fixture) && !isCustomer(fixture)));
        html.close("section").line();
    }

    private static boolean isCredential(Fixture fixture) {
        return fixture.name().endsWith("api_key") || fixture.name().endsWith("api_secret");
    }

    private static boolean isCustomer(Fixture fixture) {
        return fixture.type() == Fixture.Type.INTEGER && fixture.name().contains("customer");
    }

    private static void table(Markup html, String caption, Stream<Fixture> fixtures) {
        html.open("table").element("caption", caption).open("tbody").line();
        fixtures.forEach(fixture -> {
            html.open("tr").open("th", "scope", "row");
            html.element("code", fixture.sandboxValue().orElseThrow().asText()).close("th");
            html.open("td").text(fixture.description().replace("`", "")).text(" ");
            html.element("small", fixture.name()).close("td").close("tr").line();
        });
        html.close("tbody").close("table").line();
    }
}
