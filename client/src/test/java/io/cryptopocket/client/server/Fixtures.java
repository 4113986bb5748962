package io.cryptopocket.client.server;

import io.cryptopocket.client.CryptoPocket;
import io.cryptopocket.client.CryptoPocketBuilder;
import io.cryptopocket.client.invoker.Json;
import io.cryptopocket.client.model.CreatePaymentRequest;
import io.cryptopocket.sandbox.Sandbox;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the contract says that a sandbox already has, and examples of what can be sent to it. */
public final class Fixtures {

    private Fixtures() {}

    public static String fixture(String name) {
        return Contract.load().fixtures().get(name).sandboxValue().orElseThrow().asText();
    }

    public static long customer() {
        return Long.parseLong(fixture("customer"));
    }

    /** An e-mail address that nobody is registered under. */
    public static String freshEmail() {
        return UUID.randomUUID() + "@example.com";
    }

    /** Settings of a client that calls a sandbox as the first of its integrations. */
    public static CryptoPocketBuilder client(Sandbox sandbox) {
        return CryptoPocket.builder()
                .baseUrl(sandbox.baseUri().toString())
                .apiKey(fixture("api_key"))
                .apiSecret(fixture("api_secret"));
    }

    /** A hundred euros in coins for a customer who may buy them. */
    public static CreatePaymentRequest payment() {
        return CreatePaymentRequest.builder()
                .userId(customer())
                .fiatSymbol("EUR")
                .fiatAmount(new BigDecimal("100.00"))
                .coinSymbol("USDC")
                .coinChain("polygon")
                .wallet("0x52908400098527886E0F7030069857D2E4169EE7")
                .build();
    }

    /** The first request example of an operation, as the model of the client. */
    public static <T> T example(String operation, Class<T> model) {
        byte[] json = Contract.load()
                .operation(operation)
                .requestExamples()
                .get(0)
                .value()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        try {
            return Json.read(json, model);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
