package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.banking.BankAccount;
import io.cryptopocket.sandbox.ramp.payment.CreatedPayment;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentScript;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.spec.reference.Markup;

/** What a customer sees who has chosen: what is left to do, and how far the payment is. */
final class ProgressPage {

    /** Seconds until the page is asked for again. */
    static final int REFRESH = 2;

    private static final int SLOW_REFRESH = 5;

    private ProgressPage() {}

    static CustomerPage of(Payment payment, CreatedPayment chosen) {
        CustomerPage page = CustomerPage.titled(title(payment));
        Markup html = page.body();
        if (payment.status().isUnpaid()) {
            if (chosen instanceof CreatedPayment.ByTransfer transfer) {
                transfer(html, payment, transfer.account());
            } else if (chosen instanceof CreatedPayment.OnPage onPage) {
                html.open("p").open("a", "class", "button", "href", onPage.url().getRawPath());
                html.text("Pay " + payment.quote().fiat()).close("a").close("p").line();
            }
        }
        Steps.write(html, payment);
        facts(html, payment);
        if (payment.status() == PaymentStatus.COINS_SENT) {
            page.back(payment.callbackUrl());
        } else if (movesByItself(payment)) {
            page.refreshing(payment.status().isUnpaid() ? SLOW_REFRESH : REFRESH);
            html.element("p", "This page follows the payment by itself.", "class", "note");
        }
        return page;
    }

    /** A payment that waits for its customer must not take the page away under his hands. */
    private static boolean movesByItself(Payment payment) {
        PaymentScript script = PaymentScript.of(payment.externalId());
        boolean held = script == PaymentScript.STAY_STARTED || script == PaymentScript.STAY_PENDING;
        return !held || !payment.status().isUnpaid();
    }

    private static String title(Payment payment) {
        return switch (payment.status()) {
            case STARTED, PENDING_BANK -> "Pay " + payment.quote().fiat();
            case PAYMENT_RECEIVED -> "Thank you";
            case COINS_SENT -> "Your coins are sent";
        };
    }

    private static void transfer(Markup html, Payment payment, BankAccount account) {
        html.element("p", "Make this transfer at your bank. The concept tells us that it is yours: give it exactly.");
        html.open("dl", "class", "facts");
        fact(html, "Amount", payment.quote().fiat().toString());
        fact(html, "IBAN", account.iban().toString());
        fact(html, "BIC", account.bic());
        fact(html, "Holder", account.holderName());
        fact(html, "Concept", Long.toString(payment.concept()));
        html.close("dl").open("form", "method", "post");
        html.open("input", "type", "hidden", "name", "transferred", "value", "yes");
        html.element("button", "I have made the transfer").close("form").line();
    }

    private static void facts(Markup html, Payment payment) {
        html.open("dl", "class", "facts");
        fact(
                html,
                "You pay",
                payment.quote().fiat() + ", by " + payment.quote().method().name());
        fact(html, "Fee", payment.quote().fee().toString());
        fact(
                html,
                "You get",
                GatewayForm.coins(payment.quote().coins()) + " on "
                        + payment.quote().blockchain());
        fact(html, "Wallet", String.valueOf(payment.wallet()));
        fact(html, "Payment", payment.id());
        String txid = payment.txid();
        if (txid != null) {
            fact(html, "Transaction", txid);
        }
        html.close("dl").line();
    }

    private static void fact(Markup html, String name, String value) {
        html.element("dt", name).element("dd", value);
    }
}
