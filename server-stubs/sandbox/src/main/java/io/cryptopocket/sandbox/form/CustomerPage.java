package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.face.Page;
import io.cryptopocket.spec.reference.Markup;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A page for a customer: a card in the middle of the screen, under a line that says that nothing of it is real. */
final class CustomerPage {

    /** What testers are told where nothing goes on by itself. */
    static final String BY_HAND = "Nothing goes on by itself: the sandbox was started with --by-hand.";

    private final Page page;
    private final String title;
    private final Markup html = new Markup();

    private CustomerPage(String title) {
        this.title = title;
        this.page = Page.titled(title + " · CryptoPocket sandbox");
        html.open("p", "class", "banner")
                .element("b", "CryptoPocket")
                .text(" sandbox: nothing here is real")
                .close("p");
        html.line().open("main").element("h1", title).line();
    }

    static CustomerPage titled(String title) {
        return new CustomerPage(title);
    }

    /** The body of the page, below its title. */
    Markup body() {
        return html;
    }

    /** Says what is wrong, where a screen reader tells it at once. */
    CustomerPage problem(String sentence) {
        html.element("p", sentence, "class", "problem", "role", "alert").line();
        return this;
    }

    /** Says what testers want to know. */
    CustomerPage forTesters(String... sentences) {
        html.open("details", "class", "testers").element("summary", "For testers");
        for (String sentence : sentences) {
            html.element("p", sentence);
        }
        html.close("details").line();
        return this;
    }

    /** A link back to the shop, if there is one that a browser may follow. */
    CustomerPage back(@Nullable String callbackUrl) {
        if (callbackUrl != null && isWeb(callbackUrl)) {
            html.open("p")
                    .open("a", "class", "button", "href", callbackUrl)
                    .text("Back to the shop")
                    .close("a")
                    .close("p");
        }
        return this;
    }

    /** Lets the page be asked for again, because something will have changed. */
    CustomerPage refreshing(int seconds) {
        page.refreshing(seconds);
        return this;
    }

    Response answer(int status) {
        return page.answer(status, "customer", html.close("main").html());
    }

    /** The answer to a link that leads nowhere. */
    static Response missing(String what) {
        CustomerPage page = titled("Nothing here");
        page.body()
                .element("p", "There is no " + what + " under this link. Perhaps the sandbox was started anew since.");
        return page.answer(404);
    }

    /**
     * The answer to a form that was taken: the browser asks for a page anew, so that reloading sends nothing twice.
     *
     * @param page only its path counts; the server may have another name for the browser than for itself
     */
    static Response goTo(URI page) {
        return Response.seeOther(URI.create(page.getRawPath())).build();
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }
}
