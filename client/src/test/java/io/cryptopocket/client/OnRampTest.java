package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.client.api.OnRampApi.GetOnRampQuoteQuery;
import io.cryptopocket.client.api.OnRampApi.ListPaymentsQuery;
import io.cryptopocket.client.error.KycRequiredException;
import io.cryptopocket.client.error.NotFoundException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import io.cryptopocket.client.model.CreateOffRampRequest;
import io.cryptopocket.client.model.CreatePaymentRequest;
import io.cryptopocket.client.model.CreatedPayment;
import io.cryptopocket.client.model.ErrorCode;
import io.cryptopocket.client.model.OffRamp;
import io.cryptopocket.client.model.Payment;
import io.cryptopocket.client.model.PaymentStatus;
import io.cryptopocket.client.model.WebhookEventType;
import io.cryptopocket.client.server.Reply;
import io.cryptopocket.client.server.StubServer;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnRampTest {

    private static final String PAYMENT = "/payment/i3FSJb2w7vQZXdtbBtS4v8U3S";

    private final StubServer server = new StubServer();
    private final CryptoPocket pocket = server.client().build();

    @AfterEach
    void close() {
        pocket.close();
        server.close();
    }

    private static Reply payment(String status) {
        return Reply.json(
                200,
                "{\"status\":\"ok\",\"data\":{\"id\":\"i3FSJb2w7vQZXdtbBtS4v8U3S\",\"user_id\":106,\"status\":\""
                        + status
                        + "\",\"fiat_amount\":10050,\"fiat_symbol\":\"EUR\",\"coin_symbol\":\"USDC\",\"coin_amount\":123.750000000000000001,"
                        + "\"created_at\":\"2026-06-15T09:30:00.123456Z\",\"holder\":\"Ana Ru\u00edz \u20ac\",\"colour\":\"blue\"}}");
    }

    private static CreatePaymentRequest request() {
        return CreatePaymentRequest.builder()
                .userId(106L)
                .fiatSymbol("EUR")
                .fiatAmount(new BigDecimal("100.50"))
                .coinSymbol("USDC")
                .wallet("0x1")
                .build();
    }

    @Test
    void reads_a_payment_exactly() {
        server.reply(PAYMENT, payment("coins_sent"));
        Payment payment = pocket.onRamp().getPayment("i3FSJb2w7vQZXdtbBtS4v8U3S");
        assertThat(payment.fiatAmount()).isEqualTo(10050);
        assertThat(payment.fiatAmountAsMoney()).hasToString("100.50 EUR");
        assertThat(payment.coinAmount()).isEqualTo(new BigDecimal("123.750000000000000001"));
        assertThat(payment.createdAt()).isEqualTo(OffsetDateTime.parse("2026-06-15T09:30:00.123456Z"));
        assertThat(payment.userId()).isEqualTo("106");
        assertThat(payment.holder()).isEqualTo("Ana Ru\u00edz \u20ac");
        assertThat(payment.otherFields().get("colour").textValue()).isEqualTo("blue");
        assertThat(payment.toString())
                .doesNotContain("Ana", "blue")
                .contains("fiatAmount=10050", "holder=***", "otherFields=[colour]");
    }

    @Test
    void keeps_a_status_that_is_new_on_the_server() {
        server.reply(PAYMENT, payment("under_review"));
        PaymentStatus status =
                pocket.onRamp().getPayment("i3FSJb2w7vQZXdtbBtS4v8U3S").status();
        assertThat(status.value()).isEqualTo("under_review");
        assertThat(status.isKnown()).isFalse();
        assertThat(PaymentStatus.of("started")).isSameAs(PaymentStatus.STARTED);
    }

    @Test
    void sends_amounts_as_written_and_leaves_out_what_is_not_set() {
        server.reply(
                "/createPayment",
                Reply.json(
                        200,
                        "{\"status\":\"success\",\"message\":\"payment_created\",\"data\":{\"payment_id\":\"p\",\"url_payment\":\"https://pay\"}}"));
        CreatedPayment created = pocket.onRamp().createPayment(request());
        assertThat(created.urlPayment()).isEqualTo("https://pay");
        assertThat(server.only("/createPayment").text())
                .isEqualTo(
                        "{\"user_id\":106,\"fiat_symbol\":\"EUR\",\"fiat_amount\":100.50,\"coin_symbol\":\"USDC\",\"wallet\":\"0x1\"}");
    }

    @Test
    void misses_a_required_field_only_when_it_is_asked_for() {
        server.reply(PAYMENT, Reply.json(200, "{\"status\":\"ok\",\"data\":{\"id\":\"x\"}}"));
        Payment payment = pocket.onRamp().getPayment("i3FSJb2w7vQZXdtbBtS4v8U3S");
        assertThat(payment.id()).isEqualTo("x");
        assertThatThrownBy(payment::fiatAmountAsMoney)
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("The answer of the server lacks the required field fiat_amount of Payment.");
    }

    @Test
    void refuses_a_request_that_lacks_a_required_field() {
        assertThatThrownBy(() -> CreatePaymentRequest.builder().userId(1L).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreatePaymentRequest is incomplete: call fiatSymbol(...) before build().");
    }

    @Test
    void reads_the_code_of_a_payment_error_wherever_it_stands() {
        server.reply("/createPayment", Reply.json(200, "{\"status\":\"error\",\"message\":\"user_not_found\"}"));
        assertThatThrownBy(() -> pocket.onRamp().createPayment(request())).isInstanceOf(NotFoundException.class);
        server.reply(
                "/createPayment",
                Reply.json(200, "{\"status\":\"error\",\"error\":\"error\",\"message\":\"user_banned\"}"));
        assertThatThrownBy(() -> pocket.onRamp().createPayment(request())).hasMessageContaining("user_banned");
    }

    @Test
    void hands_over_the_link_of_a_verification_that_is_required() {
        server.reply(
                "/createPayment",
                Reply.json(
                        200,
                        "{\"status\":\"error\",\"error\":\"require_kyc\",\"data\":\"https://kyc.example.com/form/1\"}"));
        assertThatThrownBy(() -> pocket.onRamp().createPayment(request()))
                .isInstanceOfSatisfying(KycRequiredException.class, refused -> {
                    assertThat(refused.link()).contains("https://kyc.example.com/form/1");
                    assertThat(refused.code()).contains(ErrorCode.REQUIRE_KYC);
                });
    }

    @Test
    void writes_a_query_in_utf_8() {
        server.reply("/quote", Reply.json(200, "{\"status\":\"ok\",\"data\":{}}"));
        pocket.onRamp()
                .getOnRampQuote(GetOnRampQuoteQuery.builder()
                        .amount(new BigDecimal("10"))
                        .symbol("\u20ac & +")
                        .paymentType("card")
                        .build());
        assertThat(server.only("/quote").uri().getRawQuery())
                .isEqualTo("amount=10&symbol=%E2%82%AC%20%26%20%2B&payment_type=card");
    }

    @Test
    void sends_forms_where_the_contract_asks_for_them() {
        server.reply("/subscribeToWebhook", Reply.json(200, "{\"status\":\"ok\",\"data\":\"subscription_created\"}"));
        pocket.webhooks().subscribeToWebhook("https://shop.example.com/events?a=b c", WebhookEventType.PAY_IN);
        assertThat(server.only("/subscribeToWebhook").header("Content-Type"))
                .isEqualTo("application/x-www-form-urlencoded");
        assertThat(server.only("/subscribeToWebhook").text())
                .isEqualTo("url=https%3A%2F%2Fshop.example.com%2Fevents%3Fa%3Db+c&type=PAY_IN");
    }

    @Test
    void turns_base_units_into_coins() {
        server.reply(
                "/getRampoff",
                Reply.json(
                        200,
                        "{\"status\":\"ok\",\"data\":{\"id\":\"o\",\"status\":\"finished\",\"crypto\":\"USDC\",\"amount\":\"100000001\",\"decimals\":6,\"fiat_amount\":\"79.20\"}}"));
        OffRamp offRamp = pocket.offRamp().getOffRamp("o");
        assertThat(offRamp.amountInCoins()).isEqualTo(new BigDecimal("100.000001"));
        assertThat(offRamp.fiatAmountAsMoney()).hasToString("79.20 EUR");
        assertThat(CreateOffRampRequest.builder()
                        .userId(1L)
                        .amount(BigDecimal.TEN)
                        .symbol("USDC")
                        .iban("ES7921000813610123456789")
                        .build()
                        .toString())
                .doesNotContain("ES79");
    }

    private Reply page(int number, int last) {
        String payments = IntStream.range(0, 2)
                .mapToObj(i -> "{\"id\":\"p" + (number * 2 + i) + "\"}")
                .collect(Collectors.joining(","));
        return Reply.json(
                200,
                "{\"status\":\"ok\",\"data\":[" + payments + "],\"pagination\":{\"current_page\":" + number
                        + ",\"last_page\":" + last + "}}");
    }

    @Test
    void goes_through_all_pages() {
        server.reply("/payments", page(1, 3), page(2, 3), page(3, 3));
        List<String> ids =
                pocket
                        .onRamp()
                        .allPayments(ListPaymentsQuery.builder()
                                .status(PaymentStatus.STARTED)
                                .build())
                        .stream()
                        .map(Payment::id)
                        .toList();
        assertThat(ids).containsExactly("p2", "p3", "p4", "p5", "p6", "p7");
        assertThat(server.received("/payments"))
                .extracting(each -> each.uri().getQuery())
                .containsExactly("page=1&status=started", "page=2&status=started", "page=3&status=started");
    }

    @Test
    void fetches_no_page_before_it_is_needed() {
        server.reply("/payments", page(1, 3), page(2, 3));
        Pages<Payment> payments =
                pocket.onRamp().allPayments(ListPaymentsQuery.builder().build());
        assertThat(server.received("/payments")).isEmpty();
        assertThat(payments.iterator().next().id()).isEqualTo("p2");
        assertThat(payments.stream().limit(2).count()).isEqualTo(2);
        assertThat(server.received("/payments").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void ends_at_an_empty_page_whatever_the_server_says_of_more() {
        server.reply(
                "/payments",
                page(1, 99),
                Reply.json(200, "{\"status\":\"ok\",\"data\":[],\"pagination\":{\"last_page\":99}}"));
        assertThat(pocket.onRamp().allPayments(ListPaymentsQuery.builder().build()))
                .hasSize(2);
    }
}
