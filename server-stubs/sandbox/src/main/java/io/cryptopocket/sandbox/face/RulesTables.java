package io.cryptopocket.sandbox.face;

import io.cryptopocket.sandbox.ramp.asset.Asset;
import io.cryptopocket.sandbox.ramp.quote.PaymentMethod;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.spec.reference.Markup;
import java.util.List;
import java.util.Objects;

/** Magic values and prices. */
final class RulesTables {

    private RulesTables() {}

    static void magic(Markup html, Pace pace) {
        html.open("section", "id", "magic").element("h2", "Magic values").line();
        html.element(
                "p",
                pace.lasting(1)
                                .map(time -> "Usually all goes well, and each step takes " + time + ".")
                                .orElse("Nothing goes on by itself here: forms and pages wait for somebody.")
                        + " These values make something else happen.");
        List<Magic> all = Magic.all();
        all.stream().map(Magic::where).distinct().forEach(where -> {
            html.open("table")
                    .element("caption", "In the " + where)
                    .open("tbody")
                    .line();
            all.stream().filter(magic -> Objects.equals(magic.where(), where)).forEach(magic -> {
                html.open("tr")
                        .open("th", "scope", "row")
                        .element("code", magic.value())
                        .close("th");
                html.element("td", magic.effect()).close("tr").line();
            });
            html.close("tbody").close("table").line();
        });
        html.close("section").line();
    }

    static void prices(Markup html, World world) {
        html.open("section", "id", "prices").element("h2", "Prices").line();
        html.element("p", "Round on purpose, and always the same, so that amounts can be reckoned by hand.");
        html.open("table").element("caption", "Coins").open("tbody").line();
        for (Asset asset : world.assets().all()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", asset.symbol())
                    .close("th");
            html.element("td", asset.priceInEuros().toPlainString() + " EUR")
                    .open("td")
                    .text(asset.name())
                    .text(" ");
            html.element("small", String.join(", ", asset.blockchains()))
                    .close("td")
                    .close("tr")
                    .line();
        }
        html.close("tbody")
                .close("table")
                .open("table")
                .element("caption", "Ways to pay")
                .open("tbody")
                .line();
        for (PaymentMethod method : world.methods().in(null)) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", method.type())
                    .close("th");
            html.element("td", "fee " + method.feePercent().toPlainString() + " %");
            html.element("td", "from " + method.smallest().shortest().toPlainString() + " " + method.currency())
                    .close("tr")
                    .line();
        }
        html.close("tbody").close("table").close("section").line();
    }
}
