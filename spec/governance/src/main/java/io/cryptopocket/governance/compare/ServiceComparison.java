package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Optional;

/** Compares what holds for all operations: where the service is, and how a caller proves who it is. */
final class ServiceComparison {

    private ServiceComparison() {}

    static void compare(Changes changes, Contract older, Contract newer) {
        servers(changes, older, newer);
        scheme(changes, older, newer);
    }

    private static void servers(Changes changes, Contract older, Contract newer) {
        List<Element> before = urls(older);
        List<Element> after = urls(newer);
        before.stream()
                .filter(url -> !isIn(url, after))
                .forEach(url -> server(changes, Pair.gone(url), Effect.BREAKING, " is gone"));
        after.stream()
                .filter(url -> !isIn(url, before))
                .forEach(url -> server(changes, Pair.added(url), Effect.ADDITIVE, " is new"));
    }

    private static List<Element> urls(Contract contract) {
        return contract.at("/servers").items().stream()
                .map(server -> server.child("url"))
                .toList();
    }

    private static boolean isIn(Element url, List<Element> urls) {
        return urls.stream().anyMatch(other -> other.json().equals(url.json()));
    }

    private static void server(Changes changes, Pair pair, Effect effect, String words) {
        String url = pair.shown().json().asText();
        changes.add(
                effect == Effect.BREAKING ? "server-removed" : "server-added",
                effect,
                View.ofContract(Area.OPERATION),
                pair,
                new Place("servers", url),
                "the server `" + url + "`" + words);
    }

    private static void scheme(Changes changes, Contract older, Contract newer) {
        Element before = scheme(older);
        Element after = scheme(newer);
        boolean same = Optional.of(older.authHeader()).equals(Optional.of(newer.authHeader()))
                && before.findText("in").equals(after.findText("in"))
                && before.findText("type").equals(after.findText("type"));
        if (!same) {
            changes.add(
                    "credentials-changed",
                    Effect.BREAKING,
                    View.ofContract(Area.SECURITY),
                    Pair.of(before, after),
                    new Place(after.key(), newer.authHeader()),
                    "credentials travel in the header `" + newer.authHeader() + "`, it was `" + older.authHeader()
                            + "`");
        }
    }

    private static Element scheme(Contract contract) {
        return contract.at("/components/securitySchemes")
                .fields()
                .values()
                .iterator()
                .next();
    }
}
