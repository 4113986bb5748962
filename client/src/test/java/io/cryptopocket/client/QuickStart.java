package io.cryptopocket.client;

import io.cryptopocket.client.error.KycRequiredException;
import io.cryptopocket.client.error.RefusedException;
import io.cryptopocket.client.model.CreateCustomerRequest;
import io.cryptopocket.client.model.CreatePaymentRequest;
import io.cryptopocket.client.model.CreatedPayment;
import io.cryptopocket.client.model.DocumentType;
import io.cryptopocket.client.model.NewCustomer;
import io.cryptopocket.client.model.Payment;
import io.cryptopocket.client.model.PaymentStatus;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;

/** The quick start of the README, word for word, so that it compiles and runs. */
final class QuickStart {

    private QuickStart() {}

    // quick-start
    static void register(CryptoPocket pocket, Path payslip) {
        NewCustomer customer = pocket.customers()
                .createCustomer(CreateCustomerRequest.builder()
                        .name("Ana Ruiz Vidal")
                        .email("ana.ruiz@example.com")
                        .build());
        pocket.customers().uploadDocument(customer.id(), DocumentType.PAYSLIP, payslip);
        System.out.println("Verify yourself at " + customer.kycFormUrl());
    }

    static void pay(CryptoPocket pocket, long customerId) {
        try {
            CreatedPayment payment = pocket.onRamp()
                    .createPayment(CreatePaymentRequest.builder()
                            .userId(customerId)
                            .externalId("order-4711")
                            .fiatSymbol("EUR")
                            .fiatAmount(new BigDecimal("100.00"))
                            .coinSymbol("USDC")
                            .coinChain("polygon")
                            .wallet("0x52908400098527886E0F7030069857D2E4169EE7")
                            .build());
            System.out.println("Transfer 100 EUR to " + payment.iban() + ", concept " + payment.concept());
            Payment paid =
                    pocket.onRamp().awaitPayment(payment.paymentId(), PaymentStatus.COINS_SENT, Duration.ofMinutes(5));
            System.out.println(paid.fiatAmountAsMoney() + " bought " + paid.coinAmount() + " " + paid.coinSymbol());
        } catch (KycRequiredException e) {
            System.out.println("Verify yourself first: " + e.link().orElse(""));
        } catch (RefusedException e) {
            System.out.println(e.getMessage()); // for example: createPayment was refused: min_purchase (HTTP 200)
        }
    }

    public static void main(String[] args) {
        try (CryptoPocket pocket = CryptoPocket.fromEnvironment()) {
            pocket.assets()
                    .listAvailableAssets()
                    .forEach(asset -> System.out.println(asset.symbol() + " on " + asset.blockchains()));
        }
    }
    // quick-start
}
