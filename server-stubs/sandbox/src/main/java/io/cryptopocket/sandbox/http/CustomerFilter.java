package io.cryptopocket.sandbox.http;

import io.cryptopocket.sandbox.identity.CustomerDirectory;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.server.model.KnownErrorCode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets only those through to a customer whose customer it is. Comes before the body is read: existence and ownership
 * are checked before the input (open question Q22 of the contract).
 */
final class CustomerFilter implements ContainerRequestFilter {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

    private final String parameter;
    private final CustomerDirectory customers;

    CustomerFilter(String parameter, CustomerDirectory customers) {
        this.parameter = parameter;
        this.customers = customers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String id = request.getUriInfo().getPathParameters().getFirst(parameter);
        IntegrationId owner = owner(id).orElseThrow(() -> new Refused(KnownErrorCode.USER_NOT_FOUND.toString()));
        if (!owner.equals(CallerContext.caller(request.getSecurityContext()).id())) {
            throw new Refused(KnownErrorCode.USER_NOT_IN_INTEGRATION.toString());
        }
    }

    /** What is no integer is nobody's identifier. */
    private Optional<IntegrationId> owner(String id) {
        return INTEGER.matcher(id).matches() ? customers.ownerOf(Long.parseLong(id)) : Optional.empty();
    }
}
