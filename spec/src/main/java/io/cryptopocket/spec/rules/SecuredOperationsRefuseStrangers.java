package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.util.List;

/** Without the row nobody would test that an operation looks at the token at all. */
final class SecuredOperationsRefuseStrangers implements Rule {

    private static final String CODE = "authorization_incorrect";

    @Override
    public String title() {
        return "every operation that needs a token documents what happens without one";
    }

    @Override
    public List<Finding> check(Contract contract) {
        return contract.operations().stream()
                .filter(Operation::secured)
                .filter(operation -> operation.rows().stream()
                        .noneMatch(row -> row.example().key().equals(CODE)))
                .map(operation -> finding(
                        operation.element(),
                        operation.id() + " needs a token but has no row " + CODE
                                + "; refer to the example of that name."))
                .toList();
    }
}
