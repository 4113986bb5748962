package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.server.model.UserType;
import java.time.ZoneOffset;

/** Customers, as the contract tells them. */
final class CustomerModels {

    private CustomerModels() {}

    static io.cryptopocket.server.model.Customer of(Customer customer) {
        return new io.cryptopocket.server.model.Customer()
                .id(customer.id())
                .externalId(customer.externalId())
                .name(customer.name())
                .email(customer.email())
                .country(customer.country())
                .userType(UserType.fromValue(customer.userType().wire()))
                .kycStatus(customer.kycStatus().wire())
                .createdAt(customer.createdAt().atOffset(ZoneOffset.UTC));
    }
}
