package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.CaseId;
import io.cryptopocket.conformance.verdict.Exchange;
import io.cryptopocket.conformance.verdict.Kind;
import io.cryptopocket.conformance.verdict.ReceivedResponse;
import io.cryptopocket.conformance.verdict.Row;
import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.SentRequest;
import io.cryptopocket.conformance.verdict.SkipReason;
import io.cryptopocket.conformance.verdict.Verdict;
import io.cryptopocket.conformance.verdict.Violation;
import io.cryptopocket.spec.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs that no target had to be started for. */
final class SampleRuns {
    static final ContractLines CONTRACT = ContractLines.of("spec/cryptopocket.yaml", """
            paths:
              /customers/{user_id}/documents:
                post:
                  operationId: uploadCustomerDocument
                  responses:
                    '422':
                      description: The file cannot be used.
                      content:
                        application/json:
                          examples:
                            file_too_large:
                              summary: One byte more than 100 MiB
                              value: {status: error, error: file_too_large}

                            invalid_file:
                              summary: Not Base64
            components: {}
            """);

    private SampleRuns() {}

    static Row passed(String id) {
        return row(id, new Verdict.Passed());
    }

    static Row row(String id, Verdict verdict) {
        CaseId caseId = CaseId.parse(id);
        Kind kind = caseId.status().equals("200") ? Kind.EXAMPLE : Kind.ERROR_ROW;
        return new Row(
                caseId,
                kind,
                Level.DOCUMENTED,
                "The summary of " + caseId.example(),
                11,
                verdict,
                List.of(exchange(caseId.operationId(), Integer.parseInt(caseId.status()))),
                Duration.ofMillis(12));
    }

    static Verdict.Failed wrongCode(String expected, String actual) {
        return new Verdict.Failed(List.of(new Violation(
                "error-code",
                "error code should be " + expected + " but was " + actual,
                "error code is the documented one",
                11,
                Level.DOCUMENTED,
                "422  error = " + expected,
                "422  error = " + actual)));
    }

    static Verdict.Failed wrongStatus(int expected, int actual) {
        return new Verdict.Failed(List.of(new Violation(
                "status",
                "status should be " + expected + " but was " + actual,
                "status is the documented one",
                6,
                Level.DOCUMENTED,
                String.valueOf(expected),
                String.valueOf(actual))));
    }

    private static List<Violation> legacy(Violation violation) {
        return List.of(new Violation(
                violation.check(),
                violation.property(),
                violation.checkTitle(),
                violation.contractLine(),
                Level.LEGACY,
                violation.expected(),
                violation.actual()));
    }

    static Exchange exchange(String operation, int status) {
        String body = "{\"type\":\"bank_statement\"}";
        String url = "http://localhost:8080/api/customers/106/documents";
        return new Exchange(
                new SentRequest(
                        "POST",
                        url,
                        Map.of("Content-Type", List.of("application/json")),
                        body,
                        false,
                        body.length(),
                        "curl -X POST -H \"auth: $TOKEN\" " + url),
                Optional.of(new ReceivedResponse(
                        status,
                        Map.of("Content-Type", List.of("application/json")),
                        "{\"status\":\"error\",\"error\":\"invalid_file\"}",
                        false,
                        41,
                        Duration.ofMillis(9))));
    }

    static Run run(RunVerdict verdict, String because, Row... rows) {
        return run(verdict, because, List.of(rows));
    }

    /** A verdict of null stands for one that does not matter. */
    static Run run(RunVerdict verdict, String because, List<Row> rows) {
        return new Run(
                verdict == null ? RunVerdict.PARTIAL : verdict,
                because,
                "http://localhost:8080/api",
                "CryptoPocket API",
                "0.1.0",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "0.1.0",
                42,
                Instant.parse("2026-11-23T02:05:00Z"),
                Duration.ofMillis(3_210),
                rows.size(),
                rows);
    }

    static Run green() {
        return run(
                RunVerdict.CONFORMANT,
                "All 3 cases passed.",
                passed("authenticate/200/credentials"),
                passed("uploadCustomerDocument/200/base64"),
                passed("uploadCustomerDocument/422/file_too_large"));
    }

    /** One row of every verdict. */
    static Run mixed() {
        return run(
                RunVerdict.NONCONFORMANT,
                "1 of 6 cases failed.",
                passed("authenticate/200/credentials"),
                row(
                        "uploadCustomerDocument/200/public_url",
                        new Verdict.Skipped(SkipReason.FIXTURE_MISSING, "The fixture file_url is not set.")),
                row("uploadCustomerDocument/422/file_too_large", wrongCode("file_too_large", "invalid_file")),
                row(
                        "uploadCustomerDocument/422/invalid_file",
                        new Verdict.Errored(
                                Verdict.Origin.NETWORK, "The connection was closed after half the answer.")),
                row(
                        "uploadCustomerDocument/422/validation_error",
                        new Verdict.Known(
                                "Fixed with the next release.", "https://example.com/42", wrongStatus(422, 400))),
                row(
                        "uploadCustomerDocument/500/unexpected_error",
                        new Verdict.Warned(
                                legacy(wrongStatus(500, 503).violations().get(0)))));
    }

    /** As many rows as asked for, every third of them failed, with bodies of the given length. */
    static Run large(int rows, int bodyLength) {
        return large(rows, bodyLength, 3);
    }

    /** The same with every n-th row failed. */
    static Run large(int rows, int bodyLength, int every) {
        String body = "{\"a\":\"" + "<&\"é".repeat(bodyLength / 4) + "\"}";
        SentRequest request = new SentRequest(
                "POST",
                "http://localhost:8080/api/payments?page=1",
                Map.of("Content-Type", List.of("application/json")),
                body,
                true,
                bodyLength,
                "curl -d '" + body + "' http://localhost:8080/api/payments");
        ReceivedResponse response = new ReceivedResponse(
                422, Map.of("Content-Type", List.of("application/json")), body, true, bodyLength, Duration.ofMillis(3));
        List<Row> list = IntStream.range(0, rows)
                .mapToObj(i -> new Row(
                        new CaseId("operation" + i % 26, "422", "case_number_" + i),
                        Kind.CONSTRAINT,
                        Level.DOCUMENTED,
                        "One rule of the contract, looked at from outside, number " + i,
                        1 + i * 4 % 2_000,
                        i % every == 0 ? wrongCode("code_" + i, "other") : new Verdict.Passed(),
                        List.of(new Exchange(request, Optional.of(response))),
                        Duration.ofMillis(3)))
                .toList();
        return run(RunVerdict.NONCONFORMANT, rows / every + " of " + rows + " cases failed.", list);
    }
}
