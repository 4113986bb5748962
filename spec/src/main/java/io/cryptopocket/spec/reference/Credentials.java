package io.cryptopocket.spec.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Row;
import java.net.URI;
import java.util.Optional;

/** The commands that set the variables of {@link CurlLine}: the server's URL, and a token for the documented credentials. */
public final class Credentials {

    private Credentials() {}

    /**
     * Commands for a POSIX shell with curl and sed.
     *
     * @param server URL of the server, without a slash at the end
     */
    public static String shell(Contract contract, URI server) {
        String api = "API=" + server + "\n";
        return issuer(contract).map(row -> api + token(contract, row)).orElse(api + "TOKEN=...\n");
    }

    private static String token(Contract contract, Row row) {
        String call = CurlLine.of(new SampleRequests(contract).of(row), contract.authHeader())
                .replaceFirst("^curl ", "curl -s ");
        return "TOKEN=$(" + call + " \\\n  | sed -n 's/.*\"token\": *\"\\([^\"]*\\)\".*/\\1/p')\n";
    }

    /** The answer that hands out a token. */
    private static Optional<Row> issuer(Contract contract) {
        return contract.operations().stream()
                .filter(operation -> !operation.secured())
                .map(Operation::rows)
                .flatMap(rows -> rows.stream().filter(Credentials::issues))
                .findFirst();
    }

    private static boolean issues(Row row) {
        JsonNode token = row.example().value().at("/data/token");
        return token.isTextual();
    }
}
