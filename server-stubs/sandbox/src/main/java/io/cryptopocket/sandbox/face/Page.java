package io.cryptopocket.sandbox.face;

import io.cryptopocket.spec.reference.Markup;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * A page: its frame and the headers it is sent with. It may use its own style and script, send forms to where it came from, and
 * nothing else; nobody may frame it or learn its address from a link on it.
 */
public final class Page {

    private static final String STYLE = PageFile.text("face.css");
    private static final String TYPE = "text/html;charset=utf-8";

    private final String title;
    private final List<String> styles = new ArrayList<>(List.of(STYLE));
    private String script = "";
    private int refresh;

    private Page(String title) {
        this.title = title;
    }

    public static Page titled(String title) {
        return new Page(title);
    }

    /** Adds CSS. */
    Page style(String css) {
        styles.add(css);
        return this;
    }

    /** Sets the script. */
    Page script(String source) {
        script = source;
        return this;
    }

    /** Lets the browser ask again after so many seconds. */
    public Page refreshing(int seconds) {
        refresh = seconds;
        return this;
    }

    /** The page with this inside of its body. */
    public Response answer(int status, String kind, String body) {
        Markup html = new Markup()
                .add("<!doctype html>\n")
                .open("html", "lang", "en")
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                // Without an icon of its own a browser would ask for /favicon.ico.
                .open("link", "rel", "icon", "href", "data:,");
        if (refresh > 0) {
            html.open("meta", "http-equiv", "refresh", "content", Integer.toString(refresh));
        }
        html.element("title", title);
        styles.forEach(css -> html.open("style").add(css).close("style"));
        html.close("head").line().open("body", "class", kind).line().add(body);
        if (!script.isEmpty()) {
            html.open("script").add(script).close("script");
        }
        html.close("body").close("html").line();
        return Response.status(status)
                .type(TYPE)
                .header("Content-Security-Policy", policy())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(html.html())
                .build();
    }

    private String policy() {
        StringBuilder policy =
                new StringBuilder("default-src 'none'; img-src data:; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'; style-src");
        styles.forEach(css -> policy.append(' ').append(PageFile.source(css)));
        if (!script.isEmpty()) {
            policy.append("; connect-src 'self'; script-src ").append(PageFile.source(script));
        }
        return policy.toString();
    }
}
