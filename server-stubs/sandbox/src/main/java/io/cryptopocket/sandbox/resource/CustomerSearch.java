package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.Customers;
import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.http.InvalidInput;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.CustomersListResponse;
import io.cryptopocket.server.model.FindUserSuccess;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code listCustomers} and {@code findUser}. */
final class CustomerSearch {

    private final Supplier<World> world;
    private final Callers callers;

    CustomerSearch(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response listCustomers(Integer page, Integer perPage) {
        Page<Customer> found = world.get().customers().page(callers.current(), new PageRequest(page, perPage));
        return Answers.ok(new CustomersListResponse()
                .status(CustomersListResponse.StatusEnum.OK)
                .data(found.map(CustomerModels::of).items())
                .pagination(Paging.of(found)));
    }

    public Response findUser(@Nullable String email, @Nullable Long userId, @Nullable String externalId) {
        if (Stream.of(email, userId, externalId).filter(Objects::nonNull).count() != 1) {
            throw new InvalidInput("email", "Give exactly one of email, user_id and external_id.");
        }
        Customer found =
                find(email, userId, externalId).orElseThrow(() -> Outcomes.refused(RefusalCode.USER_NOT_FOUND));
        return Answers.ok(
                new FindUserSuccess().status(FindUserSuccess.StatusEnum.OK).data(CustomerModels.of(found)));
    }

    private Optional<Customer> find(@Nullable String email, @Nullable Long userId, @Nullable String externalId) {
        IntegrationId asker = callers.current();
        Customers customers = world.get().customers();
        if (email != null) {
            return customers.findByEmail(asker, email);
        }
        if (userId != null) {
            return customers.find(asker, userId);
        }
        return externalId == null ? Optional.empty() : customers.findByExternalId(asker, externalId);
    }
}
