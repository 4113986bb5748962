package io.cryptopocket.sandbox.face;

import io.cryptopocket.sandbox.recent.Exchange;
import io.cryptopocket.sandbox.recent.RecentExchanges;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.reference.Markup;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** What somebody sees who opens the sandbox in a browser. */
final class FrontPage {

    /** Exchanges on the page. */
    static final int SHOWN = 25;

    private static final String SCRIPT = PageFile.text("face.js");

    private final Contract contract;
    private final Marks marks = new Marks();
    private final RecentExchanges recent;
    private final Pace pace;
    private final boolean control;

    FrontPage(Contract contract, RecentExchanges recent, Pace pace, boolean control) {
        this.contract = contract;
        this.recent = recent;
        this.pace = pace;
        this.control = control;
    }

    /** @param root address of this server, as the browser knows it; ends in a slash */
    Response answer(URI root, World world) {
        URI api = URI.create(
                root.toString().replaceFirst("/$", "") + contract.server().getPath());
        Markup html = new Markup();
        Heading.write(html, Heading.Place.HOME, control);
        html.open("main", "class", "front").line();
        html.open("header").element("h1", "CryptoPocket sandbox").line();
        html.element(
                "p",
                "A server that behaves as the contract says. Everything in it is made up: no bank, no blockchain, no network,"
                        + " no money. It is as at the start whenever it is started anew.");
        html.open("dl", "class", "facts");
        fact(html, "Operations", api.toString());
        fact(html, "Contract", contract.title() + " " + contract.version());
        fact(html, "SHA-256", contract.sha256());
        html.close("dl").close("header").line();
        html.open("div", "class", "guide");
        QuickStart.write(html, contract, api, pace);
        SeedTables.write(html, contract);
        RulesTables.magic(html, pace);
        RulesTables.prices(html, world);
        html.close("div").line();
        requests(html, root);
        html.close("main");
        return Page.titled("CryptoPocket sandbox").script(SCRIPT).answer(200, "face", html.html());
    }

    /** The rows for exchanges that happened after one with this mark; the last ones if this sandbox does not know it. */
    String rowsAfter(String mark, URI root) {
        Markup html = new Markup();
        new ExchangeRows(root, marks).write(html, recent.after(marks.number(mark), SHOWN));
        return html.html();
    }

    private void requests(Markup html, URI root) {
        List<Exchange> exchanges = recent.after(0, SHOWN);
        html.open("aside", "id", "live", "aria-label", "Last requests")
                .open("h2")
                .text("Last requests ");
        html.element("small", "as of now", "id", "pulse", "role", "status")
                .close("h2")
                .line();
        html.open("p", "class", "hint")
                .text(
                        "Open one to see what was sent and answered. Secrets and personal data are masked. Times are UTC.")
                .close("p");
        html.open("p", "id", "none")
                .text("None yet. Make one: it appears here by itself.")
                .close("p");
        html.open("ol", "id", "requests").line();
        new ExchangeRows(root, marks).write(html, exchanges);
        html.close("ol").close("aside").line();
    }

    private static void fact(Markup html, String name, String value) {
        html.element("dt", name).open("dd").element("code", value).close("dd");
    }
}
