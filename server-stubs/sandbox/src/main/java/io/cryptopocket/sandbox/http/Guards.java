package io.cryptopocket.sandbox.http;

import io.cryptopocket.sandbox.identity.CustomerDirectory;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.server.model.KnownErrorCode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Optional;

/** Puts the guards in front of each operation that the contract asks for, and no others. */
final class Guards implements DynamicFeature {

    /** The fixture of the contract that marks a parameter as the identifier of a customer. */
    private static final String CUSTOMER = "customer";

    private final Contract contract;
    private final Statuses statuses;
    private final Tokens tokens;
    private final CustomerDirectory customers;

    Guards(Contract contract, Statuses statuses, Tokens tokens, CustomerDirectory customers) {
        this.contract = contract;
        this.statuses = statuses;
        this.tokens = tokens;
        this.customers = customers;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        // The generator names the method of an operation after it.
        contract.findOperation(resource.getResourceMethod().getName())
                .ifPresent(operation -> guard(operation, context));
    }

    private void guard(Operation operation, FeatureContext context) {
        if (operation.secured()) {
            int status = statuses.of(operation.id(), KnownErrorCode.AUTHORIZATION_INCORRECT.toString())
                    .orElse(200);
            context.register(new TokenFilter(contract.authHeader(), tokens, status), Priorities.AUTHENTICATION);
        }
        customerInPath(operation)
                .ifPresent(parameter ->
                        context.register(new CustomerFilter(parameter.name(), customers), Priorities.AUTHORIZATION));
    }

    private static Optional<Parameter> customerInPath(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.PATH)
                .filter(parameter -> parameter.fixture().equals(Optional.of(CUSTOMER)))
                .findFirst();
    }
}
