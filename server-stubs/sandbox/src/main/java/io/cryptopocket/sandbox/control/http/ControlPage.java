package io.cryptopocket.sandbox.control.http;

import io.cryptopocket.sandbox.face.Heading;
import io.cryptopocket.sandbox.face.Page;
import io.cryptopocket.spec.reference.Markup;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of the control, how the sandbox stands, and what became of the webhooks. */
final class ControlPage {

    private static final int SHOWN = 20;

    private ControlPage() {}

    static Response answer(URI root, Map<String, @Nullable Object> state, Letters letters) {
        Markup html = new Markup();
        Heading.write(html, Heading.Place.CONTROL, true);
        html.open("main", "class", "control").element("h1", "Control").line();
        html.element(
                "p",
                "What a tester needs and the real service does not have. It answers this machine only, and --no-control leaves it"
                        + " out. Bodies and answers are JSON; an answer has status and data, or an error with a sentence in message.");
        state(html, state);
        html.element("h2", "What can be asked").line();
        for (Action action : Action.values()) {
            action(html, root, action);
        }
        html.element("h2", "Webhooks")
                .element(
                        "p",
                        "A receiver inside of your network, this machine included, is called only if the sandbox was started"
                                + " with --allow-url-host and its host or host:port.")
                .line();
        letters(html, "Last deliveries", "Nothing was delivered yet.", letters.attempts());
        letters(html, "Dead letters", "No delivery was given up.", letters.dead());
        return Page.titled("Control · CryptoPocket sandbox")
                .answer(200, "face", html.close("main").html());
    }

    private static void state(Markup html, Map<String, @Nullable Object> state) {
        html.element("h2", "State").open("dl", "class", "facts");
        state.forEach((name, value) -> html.element("dt", name)
                .open("dd")
                .element("code", value == null ? "none" : value.toString())
                .close("dd"));
        html.close("dl").line();
    }

    private static void action(Markup html, URI root, Action action) {
        html.open("section", "class", "action").open("h3");
        html.element("b", action.method(), "class", "method " + action.method().toLowerCase(Locale.ROOT));
        html.text(" ").element("code", "/control/" + action.path()).close("h3");
        html.element("p", action.effect()).open("pre", "tabindex", "0");
        html.text("curl " + (action.method().equals("POST") ? "-X POST " : "") + root + "control/"
                + sample(action.path()));
        if (!action.body().isEmpty()) {
            html.text(" -H 'Content-Type: application/json' \\\n  -d '" + action.body() + "'");
        }
        html.close("pre").close("section").line();
    }

    /** The path with something in the place of its placeholders that a shell leaves alone. */
    private static String sample(String path) {
        return path.replace("{user_id}", "116")
                .replace("{name}", "alpha")
                .replace("{delivery}", "1")
                .replaceAll("\\{([a-z_]+)}", "\\$$1");
    }

    private static void letters(Markup html, String title, String none, List<Map<String, @Nullable Object>> letters) {
        html.element("h3", title);
        if (letters.isEmpty()) {
            html.element("p", none, "class", "hint");
            return;
        }
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        letters.get(0).keySet().forEach(name -> html.element("th", name.replace('_', ' '), "scope", "col"));
        html.close("tr").close("thead").open("tbody").line();
        for (Map<String, @Nullable Object> letter : letters.subList(0, Math.min(SHOWN, letters.size()))) {
            html.open("tr");
            letter.values().forEach(value -> html.element("td", value == null ? "" : value.toString()));
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").line();
    }
}
