package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Callback;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.util.Locale;
import java.util.function.Function;

/** All about one operation. */
final class OperationSection {

    private final Notation notation;
    private final Bodies bodies;
    private final ErrorTable errors;
    private final Examples examples;
    private final Function<Operation, String> more;

    /**
     * @param more what stands below the examples, as HTML
     */
    OperationSection(Contract contract, Notation notation, Function<Operation, String> more) {
        this.more = more;
        this.notation = notation;
        this.bodies = new Bodies(notation);
        this.errors = new ErrorTable(notation, new Provocation(contract.fixtures()));
        this.examples = new Examples(new SampleRequests(contract), contract.authHeader());
    }

    void write(Markup html, Operation operation) {
        html.open("section", "class", "operation", "id", Names.operation(operation.id()))
                .line();
        head(html, operation, "h3");
        html.open("div", "class", "text");
        about(html, operation);
        bodies.request(html, operation);
        bodies.answers(html, operation);
        errors.write(html, operation);
        html.close("div").line();
        html.open("div", "class", "examples");
        examples.pairs(html, operation);
        html.add(more.apply(operation)).close("div").line();
        html.close("section").line();
        operation.callbacks().forEach(callback -> callback(html, operation, callback));
    }

    private void callback(Markup html, Operation by, Callback callback) {
        Operation request = callback.operation();
        html.open("section", "class", "operation callback", "id", Names.operation(request.id()))
                .line();
        head(html, request, "h4");
        html.open("div", "class", "text");
        html.open("p")
                .text("Sent by the API to the address given to ")
                .link("#" + Names.operation(by.id()), by.id())
                .text(".")
                .close("p");
        about(html, request);
        bodies.request(html, request);
        bodies.answers(html, request);
        html.close("div").line();
        html.open("div", "class", "examples");
        examples.deliveries(html, request);
        html.close("div").line();
        html.close("section").line();
    }

    private void head(Markup html, Operation operation, String heading) {
        html.open("header").open(heading).link("#" + Names.operation(operation.id()), operation.summary());
        html.close(heading).open("p", "class", "line");
        html.element(
                "b", operation.method(), "class", "method " + operation.method().toLowerCase(Locale.ROOT));
        html.text(" ").element("code", operation.path());
        html.text(" ")
                .element("small", operation.id())
                .close("p")
                .close("header")
                .line();
    }

    private void about(Markup html, Operation operation) {
        html.open("p", "class", "about");
        notation.source(html, operation.element());
        if (!operation.secured()) {
            html.text(" ").element("span", "no token needed", "class", "open");
        }
        notation.questions(html, notation.questions().inside(operation.element()));
        html.close("p").add(notation.prose().blocks(operation.description()));
    }
}
