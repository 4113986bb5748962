package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.Verifications;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.spec.reference.Markup;
import java.util.Map;

/** What a verification form asks, and what came of it. The tester says what the reviewers decide. */
final class VerificationPage {

    static final String DECISION = "decision";

    private VerificationPage() {}

    /**
     * @param hidden fields that have to come back with the form
     * @param pace how quickly things go on, which testers are told
     */
    static CustomerPage of(String title, Customer customer, Map<String, String> hidden, Pace pace) {
        CustomerPage page = CustomerPage.titled(title);
        Markup html = page.body();
        html.open("dl", "class", "facts");
        html.element("dt", "Name").element("dd", customer.name());
        html.element("dt", "E-mail").element("dd", customer.email());
        html.element("dt", "Verification")
                .open("dd")
                .text(words(customer.kycStatus()))
                .text(" ");
        html.element("code", customer.kycStatus().wire())
                .close("dd")
                .close("dl")
                .line();
        if (customer.kycStatus().isDecided()) {
            page.back(customer.callbackUrl());
        } else {
            form(html, customer.kycStatus(), hidden);
        }
        return page.forTesters(pace.lasting(1)
                .map(time -> "A new customer's verification begins after " + time
                        + " and is approved as long after that. To fill in the form yourself, register an address"
                        + " like name+kyc-unused@example.com, or start the sandbox with --by-hand.")
                .orElse(CustomerPage.BY_HAND));
    }

    /** What the form says; nothing changes if it says nothing that makes sense. */
    static void take(FormFields fields, Customer customer, Verifications verifications) {
        KycStatus decision = switch (fields.text(DECISION)) {
            case "approve" -> KycStatus.VALID;
            case "reject" -> KycStatus.FAIL;
            case "later" -> KycStatus.PROCESSING;
            default -> KycStatus.UNUSED;
        };
        if (decision != KycStatus.UNUSED) {
            verifications.decide(customer.owner(), customer.id(), KycStatus.PROCESSING);
            verifications.decide(customer.owner(), customer.id(), decision);
        }
    }

    private static void form(Markup html, KycStatus status, Map<String, String> hidden) {
        html.open("form", "method", "post").line();
        hidden.forEach((name, value) -> html.open("input", "type", "hidden", "name", name, "value", value));
        html.open("fieldset").element("legend", "What do the reviewers decide?").line();
        choice(html, "approve", "Approved", "the customer may buy and sell", true);
        choice(html, "reject", "Rejected", "final", false);
        if (status == KycStatus.UNUSED) {
            choice(html, "later", "Not yet", "the review goes on", false);
        }
        html.close("fieldset").element("button", "Send").close("form").line();
    }

    private static void choice(Markup html, String value, String label, String meaning, boolean chosen) {
        html.open("label", "class", "choice");
        if (chosen) {
            html.open("input", "type", "radio", "name", DECISION, "value", value, "checked", "");
        } else {
            html.open("input", "type", "radio", "name", DECISION, "value", value);
        }
        html.open("span")
                .element("b", label)
                .element("small", meaning)
                .close("span")
                .close("label")
                .line();
    }

    private static String words(KycStatus status) {
        return switch (status) {
            case UNUSED -> "not begun";
            case PROCESSING -> "under review";
            case VALID -> "approved";
            case FAIL -> "rejected";
        };
    }
}
