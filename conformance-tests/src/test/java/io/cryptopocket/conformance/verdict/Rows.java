package io.cryptopocket.conformance.verdict;

import io.cryptopocket.spec.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows and violations for tests. */
public final class Rows {

    public static final Violation WRONG_CODE = new Violation(
            "error-code",
            "error code should be file_too_large but was invalid_file",
            "error code is the documented one",
            412,
            Level.DOCUMENTED,
            "422  error = file_too_large",
            "422  error = invalid_file");

    private Rows() {}

    /** A row of {@code uploadCustomerDocument} with one exchange. */
    public static Row row(String id, Verdict verdict) {
        SentRequest request = new SentRequest(
                "POST",
                "http://localhost:8080/api/customers/106/documents",
                Map.of("auth", List.of("$TOKEN")),
                "{}",
                false,
                2,
                "curl -X POST -H \"auth: $TOKEN\" http://localhost:8080/api/customers/106/documents");
        ReceivedResponse response =
                new ReceivedResponse(422, Map.of(), "{\"status\":\"error\"}", false, 18, Duration.ofMillis(3));
        return new Row(
                CaseId.parse(id),
                Kind.ERROR_ROW,
                Level.DOCUMENTED,
                "One byte more than 100 MiB",
                412,
                verdict,
                List.of(new Exchange(request, Optional.of(response))),
                Duration.ofMillis(4));
    }
}
