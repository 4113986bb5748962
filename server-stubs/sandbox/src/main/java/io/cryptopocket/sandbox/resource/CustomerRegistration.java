package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.LocalBankAccount;
import io.cryptopocket.sandbox.customer.RegisteredCompany;
import io.cryptopocket.sandbox.customer.Registration;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.http.Refused;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.CreateCompanyCustomerRequest;
import io.cryptopocket.server.model.CreateCompanyCustomerSuccess;
import io.cryptopocket.server.model.CreateCustomerRequest;
import io.cryptopocket.server.model.CreateCustomerSuccess;
import io.cryptopocket.server.model.CreateCustomerWithDelegatedKycRequest;
import io.cryptopocket.server.model.CreateCustomerWithDelegatedKycSuccess;
import io.cryptopocket.server.model.KnownErrorCode;
import io.cryptopocket.server.model.NewCustomer;
import io.cryptopocket.server.model.VerifiedCustomer;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code createCustomer}, {@code createCustomerWithDelegatedKyc} and {@code createCompanyCustomer}. */
final class CustomerRegistration {

    private final Supplier<World> world;
    private final Callers callers;

    CustomerRegistration(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response createCustomer(CreateCustomerRequest request) {
        World present = world.get();
        Customer customer = Outcomes.value(present.registrations()
                .register(
                        callers.current(),
                        new Registration(
                                request.getName(),
                                request.getEmail(),
                                request.getExternalId(),
                                request.getCountry(),
                                type(request.getUserType()),
                                text(request.getDocumentType()),
                                request.getDocumentNumber(),
                                account(request.getBankAccount()),
                                text(request.getCallbackUrl()))));
        return Answers.ok(new CreateCustomerSuccess()
                .status(CreateCustomerSuccess.StatusEnum.OK)
                .data(new NewCustomer()
                        .id(customer.id())
                        .kycFormUrl(present.links().kycForm(customer.uuid()))));
    }

    public Response createCustomerWithDelegatedKyc(CreateCustomerWithDelegatedKycRequest request) {
        Stream.of(request.getDocumentFront(), request.getDocumentBack(), request.getFaceImage())
                .forEach(CustomerRegistration::requireBase64);
        Customer customer = Outcomes.value(world.get()
                .registrations()
                .registerVerified(
                        callers.current(),
                        new Registration(
                                request.getName(),
                                request.getEmail(),
                                null,
                                request.getCountry(),
                                type(request.getUserType()),
                                text(request.getDocumentType()),
                                request.getDocumentNumber(),
                                null,
                                null)));
        return Answers.ok(new CreateCustomerWithDelegatedKycSuccess()
                .status(CreateCustomerWithDelegatedKycSuccess.StatusEnum.OK)
                .data(new VerifiedCustomer()
                        .id(customer.id())
                        .kycStatus(customer.kycStatus().wire())));
    }

    public Response createCompanyCustomer(CreateCompanyCustomerRequest request) {
        World present = world.get();
        RegisteredCompany company = Outcomes.value(present.registrations()
                .registerCompany(callers.current(), request.getCompanyName(), request.getEmail()));
        return Answers.ok(new CreateCompanyCustomerSuccess()
                .status(CreateCompanyCustomerSuccess.StatusEnum.OK)
                .data(new io.cryptopocket.server.model.RegisteredCompany()
                        .id(company.customer().id())
                        .uuid(company.customer().uuid())
                        .kybLink(present.links().kybForm(company.form().token()))
                        .password(company.password())));
    }

    private static void requireBase64(String image) {
        try {
            Base64.getDecoder().decode(image);
        } catch (IllegalArgumentException e) {
            throw new Refused(KnownErrorCode.INVALID_FILE.toString());
        }
    }

    private static UserType type(io.cryptopocket.server.model.@Nullable UserType type) {
        return type == io.cryptopocket.server.model.UserType.COMPANY ? UserType.COMPANY : UserType.INDIVIDUAL;
    }

    private static @Nullable LocalBankAccount account(io.cryptopocket.server.model.@Nullable LocalBankAccount account) {
        return account == null ? null : new LocalBankAccount(account.getBankName(), account.getAccountNumber());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
