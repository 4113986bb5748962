package io.cryptopocket.sandbox.face;

import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.reference.Credentials;
import io.cryptopocket.spec.reference.CurlLine;
import io.cryptopocket.spec.reference.Markup;
import io.cryptopocket.spec.reference.SampleRequests;
import java.net.URI;
import java.util.List;

/** The commands with which somebody gets a first answer; they work as they stand. */
final class QuickStart {

    /** A reading call, a writing one, and one that ends on a page. */
    private static final List<String> FIRST_CALLS =
            List.of("getOnRampQuote", "createPayment", "uploadCustomerDocument");

    private QuickStart() {}

    static void write(Markup html, Contract contract, URI api, Pace pace) {
        html.open("section", "id", "start").element("h2", "First calls").line();
        html.element("p", "Sign in, then call. Paste these lines into a shell; they work as they stand.");
        command(html, "Sign in", Credentials.shell(contract, api).stripTrailing());
        SampleRequests requests = new SampleRequests(contract);
        for (String id : FIRST_CALLS) {
            contract.findOperation(id)
                    .ifPresent(operation -> command(
                            html, operation.summary(), CurlLine.of(requests.of(operation), contract.authHeader())));
        }
        contract.findOperation("createGuidedPayment").ifPresent(operation -> guided(html, contract, operation, pace));
        html.close("section").line();
    }

    private static void guided(Markup html, Contract contract, Operation operation, Pace pace) {
        String line = CurlLine.of(new SampleRequests(contract).of(operation), contract.authHeader());
        command(
                html,
                operation.summary() + ", and open its gateway_url in a browser",
                line.replaceFirst("\"external_id\": \"[^\"]*\"", "\"external_id\": \"magic:stay-started:try-1\""));
        pace.lasting(2)
                .ifPresent(time -> html.open("p", "class", "hint")
                        .text("Without ")
                        .element("code", "magic:stay-started")
                        .text(" a made-up customer completes the payment after " + time
                                + ", so that tests need nobody to click.")
                        .close("p"));
    }

    private static void command(Markup html, String title, String line) {
        html.element("h3", title)
                .open("pre", "tabindex", "0")
                .text(line)
                .close("pre")
                .line();
    }
}
