package io.cryptopocket.conformance.verdict;

/**
 * The name of a case, the same string in tests, filters, reports, messages and the file of known failures.
 *
 * @param operationId operation of the contract, for example {@code uploadCustomerDocument}
 * @param status HTTP status that the contract documents for the case, for example {@code 422}
 * @param example key of the response example; for an error row this is the error code; never contains a blank
 */
public record CaseId(String operationId, String status, String example) implements Comparable<CaseId> {

    /**
     * Reads {@code operationId/status/example}.
     *
     * @throws IllegalArgumentException when the text does not have three parts
     */
    public static CaseId parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length != 3 || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a case id: operationId/status/example");
        }
        return new CaseId(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(CaseId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return operationId + "/" + status + "/" + example;
    }
}
