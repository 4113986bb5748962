package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Row;
import io.cryptopocket.spec.Survey;
import java.util.List;

/** Case ids, filters and reports name an error row by its key, so the key has to be the code itself. */
final class ErrorKeysAreCodes implements Rule {

    @Override
    public String title() {
        return "the key of an error row is the error code in its body, and of one without a code "
                + Row.VALIDATION_ERROR;
    }

    @Override
    public List<Finding> check(Contract contract) {
        return Survey.rows(contract).stream()
                .filter(Row::isError)
                .filter(row -> !row.example().key().equals(row.errorCode().orElse(Row.VALIDATION_ERROR)))
                .map(row -> finding(
                        row.example().usedAt(),
                        "the error row " + row.id() + " has "
                                + row.errorCode()
                                        .map(code -> "the code \"" + code + "\"; give it that key.")
                                        .orElse("no code; give it the key " + Row.VALIDATION_ERROR + ".")))
                .toList();
    }
}
