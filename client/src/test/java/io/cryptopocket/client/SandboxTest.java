package io.cryptopocket.client;

import static io.cryptopocket.client.server.Fixtures.customer;
import static io.cryptopocket.client.server.Fixtures.example;
import static io.cryptopocket.client.server.Fixtures.fixture;
import static io.cryptopocket.client.server.Fixtures.freshEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.api.BankAccountsApi.ListBankAccountTransactionsQuery;
import io.cryptopocket.client.api.CommonApi.GetTokenPriceQuery;
import io.cryptopocket.client.api.OffRampApi.GetOffRampQuoteQuery;
import io.cryptopocket.client.api.OffRampApi.ListOffRampsQuery;
import io.cryptopocket.client.api.OnRampApi.GetOnRampQuoteQuery;
import io.cryptopocket.client.api.OnRampApi.ListPaymentMethodsQuery;
import io.cryptopocket.client.api.OnRampApi.ListPaymentsQuery;
import io.cryptopocket.client.api.UsersApi.FindUserQuery;
import io.cryptopocket.client.api.UsersApi.ListCustomersQuery;
import io.cryptopocket.client.error.AuthorizationException;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.NotAllowedException;
import io.cryptopocket.client.error.NotFoundException;
import io.cryptopocket.client.error.ValidationException;
import io.cryptopocket.client.model.BankAccount;
import io.cryptopocket.client.model.CreateCompanyCustomerRequest;
import io.cryptopocket.client.model.CreateCustomerRequest;
import io.cryptopocket.client.model.CreateCustomerWithDelegatedKycRequest;
import io.cryptopocket.client.model.CreateEnhancedVerificationLinkRequest;
import io.cryptopocket.client.model.CreateGuidedPaymentRequest;
import io.cryptopocket.client.model.CreateOffRampRequest;
import io.cryptopocket.client.model.CreatedOffRamp;
import io.cryptopocket.client.model.CreatedPayment;
import io.cryptopocket.client.model.Customer;
import io.cryptopocket.client.model.DocumentType;
import io.cryptopocket.client.model.NewCustomer;
import io.cryptopocket.client.model.Payment;
import io.cryptopocket.client.model.ReconcilePaymentRequest;
import io.cryptopocket.client.model.WebhookEventType;
import io.cryptopocket.client.server.Fixtures;
import io.cryptopocket.sandbox.Sandbox;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The client against the sandbox: the two share nothing but the contract. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxTest {

    private static Sandbox sandbox;
    private static CryptoPocket pocket;
    private static LogCapture log;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        log = new LogCapture();
        sandbox = Sandbox.builder().start();
        pocket = Fixtures.client(sandbox).build();
    }

    @AfterAll
    static void stop() {
        pocket.close();
        sandbox.close();
        log.close();
    }

    @Test
    @Order(1)
    void prices_assets() {
        assertThat(pocket.assets().listAvailableAssets())
                .extracting(asset -> asset.symbol())
                .contains("USDC");
        assertThat(pocket.assets()
                        .getTokenPrice(
                                GetTokenPriceQuery.builder().symbol("USDC").build())
                        .price())
                .isPositive();
    }

    @Test
    @Order(1)
    void registers_finds_and_lists_customers() {
        NewCustomer customer = pocket.customers()
                .createCustomer(CreateCustomerRequest.builder()
                        .name("Ana Ru\u00edz Vidal \u20ac")
                        .email(freshEmail())
                        .build());
        assertThat(customer.kycFormUrl()).startsWith("http");
        Customer found = pocket.customers()
                .findUser(FindUserQuery.builder().userId(customer.id()).build());
        assertThat(found.name()).isEqualTo("Ana Ru\u00edz Vidal \u20ac");
        assertThat(pocket.customers()
                        .getVerificationStatus(customer.id())
                        .kycStatus()
                        .isKnown())
                .isTrue();
        assertThat(pocket.customers()
                        .allCustomers(ListCustomersQuery.builder().perPage(2).build()))
                .extracting(Customer::id)
                .contains(customer.id(), customer())
                .doesNotHaveDuplicates();
        assertThat(pocket.customers()
                        .createEnhancedVerificationLink(CreateEnhancedVerificationLinkRequest.builder()
                                .userId(customer())
                                .build())
                        .onboardingLink())
                .startsWith("http");
    }

    @Test
    @Order(1)
    void registers_companies_and_customers_who_were_verified_elsewhere() {
        assertThat(pocket.customers()
                        .createCompanyCustomer(CreateCompanyCustomerRequest.builder()
                                .companyName("Panader\u00eda Vidal")
                                .email(freshEmail())
                                .build())
                        .password())
                .hasSize(12);
        CreateCustomerWithDelegatedKycRequest request =
                example("createCustomerWithDelegatedKyc", CreateCustomerWithDelegatedKycRequest.class);
        assertThat(pocket.customers()
                        .createCustomerWithDelegatedKyc(
                                request.toBuilder().email(freshEmail()).build())
                        .id())
                .isPositive();
    }

    @Test
    @Order(1)
    void uploads_documents_of_every_kind_of_source() throws IOException {
        Path file = Files.write(directory.resolve("payslip.pdf"), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        pocket.customers().uploadDocument(customer(), DocumentType.PAYSLIP, file);
        pocket.customers().uploadDocument(customer(), DocumentType.PAYSLIP, Files.readAllBytes(file));
        pocket.customers().uploadDocument(customer(), DocumentType.PAYSLIP, () -> Files.newInputStream(file));
        pocket.customers()
                .uploadDocumentAsync(customer(), DocumentType.PAYSLIP, Document.of(file))
                .join();
    }

    @Test
    @Order(1)
    void tells_refusals_apart() {
        byte[] pdf = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> pocket.customers()
                        .uploadDocument(Long.parseLong(fixture("foreign_customer")), DocumentType.PAYSLIP, pdf))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> pocket.customers().uploadDocument(999_999_999, DocumentType.PAYSLIP, pdf))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pocket.customers()
                        .uploadDocument(
                                customer(),
                                DocumentType.PAYSLIP,
                                URI.create("https://unreachable.invalid/payslip.pdf")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("uploadCustomerDocument was refused: invalid_file_url (HTTP 422)");
        assertThatThrownBy(() -> pocket.customers().uploadDocument(customer(), DocumentType.of("selfie"), pdf))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.fieldMessages()).containsKey("type"));
        try (CryptoPocket stranger =
                Fixtures.client(sandbox).apiKey("nobody").apiSecret("nothing").build()) {
            assertThatThrownBy(() -> stranger.assets().listAvailableAssets())
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    @Order(1)
    void buys_coins() {
        assertThat(pocket.onRamp()
                        .listPaymentMethods(ListPaymentMethodsQuery.builder().build()))
                .isNotEmpty();
        assertThat(pocket.onRamp()
                        .getOnRampQuote(GetOnRampQuoteQuery.builder()
                                .amount(new BigDecimal("100"))
                                .symbol("USDC")
                                .paymentType("transfer")
                                .build())
                        .fiatAmountAsMoney())
                .isEqualTo(new Money(new BigDecimal("100"), "EUR"));
        CreatedPayment created = pocket.onRamp().createPayment(Fixtures.payment());
        assertThat(created.iban()).isNotBlank();
        Payment payment = pocket.onRamp().getPayment(created.paymentId());
        assertThat(payment.fiatAmountAsMoney()).hasToString("100.00 EUR");
        assertThat(payment.status().isKnown()).isTrue();
        assertThat(pocket.onRamp().allPayments(ListPaymentsQuery.builder().build()))
                .extracting(Payment::id)
                .contains(created.paymentId());
        assertThat(pocket.onRamp()
                        .createGuidedPayment(CreateGuidedPaymentRequest.builder()
                                .userId(customer())
                                .coinSymbol("USDC")
                                .coinChain("polygon")
                                .fiatAmount(new BigDecimal("50"))
                                .build())
                        .gatewayUrl())
                .startsWith("http");
    }

    @Test
    @Order(1)
    void sells_coins() {
        assertThat(pocket.offRamp()
                        .getOffRampQuote(GetOffRampQuoteQuery.builder()
                                .amount(BigDecimal.TEN)
                                .symbol("USDC")
                                .build())
                        .fiatAmountAsMoney()
                        .amount())
                .isPositive();
        CreatedOffRamp created = pocket.offRamp().createOffRamp(example("createOffRamp", CreateOffRampRequest.class));
        assertThat(pocket.offRamp().getOffRamp(created.id()).amountInCoins()).isPositive();
        assertThat(pocket.offRamp().allOffRamps(ListOffRampsQuery.builder().build()))
                .isNotEmpty();
    }

    @Test
    @Order(1)
    void looks_at_bank_accounts() {
        List<BankAccount> accounts = pocket.bankAccounts().listBankAccounts();
        assertThat(accounts).isNotEmpty();
        pocket.bankAccounts()
                .allBankAccountTransactions(
                        accounts.get(0).iban(),
                        ListBankAccountTransactionsQuery.builder().build())
                .forEach(transaction ->
                        assertThat(transaction.amountAsMoney().amount()).isPositive());
        assertThatThrownBy(() -> pocket.bankAccounts()
                        .reconcilePayment(ReconcilePaymentRequest.builder()
                                .paymentId("0000000000000000000000000")
                                .transactionId("nothing")
                                .build()))
                .isInstanceOf(CryptoPocketException.class);
    }

    @Test
    @Order(1)
    void subscribes_to_events() {
        pocket.webhooks().subscribeToWebhook("https://shop.example.com/events", WebhookEventType.PAY_IN);
        pocket.webhooks().updateWebhookSubscription("https://shop.example.com/new-events", WebhookEventType.PAY_IN);
    }

    @Test
    @Order(1)
    void runs_the_quick_start() throws IOException {
        Path payslip = Files.write(directory.resolve("payslip.pdf"), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        QuickStart.pay(pocket, customer());
        assertThatThrownBy(() -> {
                    QuickStart.register(pocket, payslip);
                    QuickStart.register(pocket, payslip);
                })
                .hasMessageContaining("user_already_exists");
    }

    @Test
    @Order(2)
    void has_called_every_operation_of_the_contract_by_now() {
        assertThat(log.operations())
                .containsAll(
                        Contract.load().operations().stream().map(Operation::id).toList());
    }

    @Test
    @Order(2)
    void has_logged_nothing_secret_or_personal() {
        assertThat(log.lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "\\w+ (answered HTTP \\d+ after [\\d,.\\s\\u00a0\\u202f]+ ms|failed \\d+ times, trying again in [\\d,.\\s]+ ms)"));
    }
}
