package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Row;
import java.util.List;

/** The examples of an operation in pairs: a request, and what is answered. One is open, the others open on demand. */
final class Examples {

    private final SampleRequests requests;
    private final String authHeader;

    Examples(SampleRequests requests, String authHeader) {
        this.requests = requests;
        this.authHeader = authHeader;
    }

    /** One pair for each documented success. */
    void pairs(Markup html, Operation operation) {
        List<Row> rows = operation.rows().stream().filter(row -> !row.isError()).toList();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            begin(html, operation, i == 0, row.example());
            part(html, "Request", "shell", JsonText.highlighted(CurlLine.of(requests.of(row), authHeader)));
            part(html, "Answer, HTTP " + row.response().status(), "json", json(row.example()));
            html.close("details").line();
        }
    }

    /** What the API sends by itself, with the values of the headers. */
    void deliveries(Markup html, Operation callback) {
        List<Example> examples =
                callback.requestBody().map(RequestBody::examples).orElse(List.of());
        for (int i = 0; i < examples.size(); i++) {
            begin(html, callback, i == 0, examples.get(i));
            part(html, "Delivery", "json", json(examples.get(i)));
            html.close("details").line();
        }
    }

    /** Details with one name close each other where the browser knows how. */
    private static void begin(Markup html, Operation operation, boolean open, Example example) {
        String name = "examples-" + operation.id();
        if (open) {
            html.open("details", "class", "pair", "name", name, "open", "");
        } else {
            html.open("details", "class", "pair", "name", name);
        }
        html.open("summary")
                .text(summary(example))
                .text(" ")
                .element("code", example.key())
                .close("summary");
    }

    private static void part(Markup html, String title, String kind, String code) {
        html.element("h5", title)
                .open("pre", "class", kind, "tabindex", "0")
                .open("code")
                .add(code)
                .close("code")
                .close("pre");
    }

    private static String json(Example example) {
        return JsonText.highlighted(JsonText.of(example.value()));
    }

    private static String summary(Example example) {
        return example.element().findText("summary").orElse("Example");
    }
}
