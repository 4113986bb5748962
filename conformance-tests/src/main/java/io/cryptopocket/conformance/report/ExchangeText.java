package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.SentRequest;
import java.util.List;
import java.util.Map;

/** A case with everything that was sent and received, as plain text. */
public final class ExchangeText {
    private ExchangeText() {}

    /** The message of the row, then each exchange with {@code >} before what was sent and {@code <} before what came back. */
    public static String of(Row row, ContractLines contract) {
        StringBuilder text = new StringBuilder(RowText.message(row, contract));
        for (Exchange exchange : row.exchanges()) {
            SentRequest request = exchange.request();
            text.append("\n\n> ").append(Plain.line(request.method() + " " + request.url()));
            message(text, "> ", request.headers(), request.body(), request.bodyAbbreviated(), request.bodyBytes());
            text.append('\n');
            if (exchange.response().isEmpty()) {
                text.append("\n< no answer");
                continue;
            }
            ReceivedResponse response = exchange.response().get();
            text.append("\n< HTTP ")
                    .append(response.status())
                    .append("  after ")
                    .append(Amount.of(response.took()));
            message(text, "< ", response.headers(), response.body(), response.bodyAbbreviated(), response.bodyBytes());
        }
        return text.toString();
    }

    private static void message(
            StringBuilder text, String mark, Map<String, List<String>> headers, String body, boolean cut, long bytes) {
        headers.forEach((name, values) ->
                values.forEach(value -> text.append('\n').append(mark).append(Plain.line(name + ": " + value))));
        if (!body.isEmpty()) {
            text.append('\n').append(mark).append('\n').append(mark);
            text.append(Plain.block(body).replace("\n", "\n" + mark));
            text.append(cut ? " … " + Amount.ofBytes(bytes) : "");
        }
    }
}
