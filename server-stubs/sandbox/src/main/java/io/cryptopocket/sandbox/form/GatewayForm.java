package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.ramp.payment.GatewayPage;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.spec.reference.Markup;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a gateway page. */
final class GatewayForm {

    /** Names of the fields, those of the contract. */
    static final String METHOD = "payment_type";

    static final String WALLET = "wallet";

    private final String sampleWallet;
    private final Pace pace;

    GatewayForm(String sampleWallet, Pace pace) {
        this.sampleWallet = sampleWallet;
        this.pace = pace;
    }

    /** What is wrong with what a customer filled in. */
    List<Problem> problems(GatewayPage page, FormFields fields) {
        List<Problem> problems = new ArrayList<>();
        if (page.choices().stream().noneMatch(choice -> choice.method().type().equals(fields.text(METHOD)))) {
            problems.add(new Problem(METHOD, "Choose how you want to pay."));
        }
        Wallets.problem(page.payment().quote().blockchain(), fields.text(WALLET))
                .ifPresent(sentence -> problems.add(new Problem(WALLET, sentence)));
        return problems;
    }

    /** The form as it is at first, with what was ordered chosen. */
    Response answer(GatewayPage page) {
        String ordered = page.choices().get(0).method().type();
        return write(page, ordered, "", List.of()).answer(200);
    }

    /** The form as it was filled in, with what is wrong. */
    Response answer(GatewayPage page, FormFields fields, List<Problem> problems) {
        return write(page, fields.text(METHOD), fields.text(WALLET), problems).answer(422);
    }

    private CustomerPage write(GatewayPage page, String method, String wallet, List<Problem> problems) {
        OnRampQuote ordered = page.payment().quote();
        CustomerPage customer = CustomerPage.titled("Buy " + ordered.asset().name());
        summary(problems).ifPresent(customer::problem);
        Markup html = customer.body();
        html.open("p", "class", "lead")
                .text("You pay ")
                .element("b", ordered.fiat().toString());
        html.text(" and get coins on " + ordered.blockchain() + ".").close("p").line();
        html.open("form", "method", "post").line();
        html.open("fieldset").element("legend", "How do you want to pay?").line();
        page.choices()
                .forEach(choice -> choice(html, choice, choice.method().type().equals(method)));
        html.close("fieldset").line();
        wallet(html, ordered.blockchain(), wallet, problem(problems, WALLET));
        html.element("button", "Confirm").close("form").line();
        return customer.forTesters(
                pace.lasting(2)
                        .map(time ->
                                "A payment whose page nobody opens is completed by a made-up customer after " + time
                                        + ". To have time, give the payment an external_id that begins with magic:stay-started, or"
                                        + " start the sandbox with --by-hand.")
                        .orElse(CustomerPage.BY_HAND),
                "Any wallet does, for example " + sampleWallet + ".");
    }

    /** What stands on top: what is said at no field, else that something is said there. */
    private static Optional<String> summary(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.field().equals(WALLET))
                .map(Problem::sentence)
                .findFirst()
                .or(() -> problems.stream()
                        .map(any -> "Not confirmed yet: look at your wallet below.")
                        .findFirst());
    }

    private static void choice(Markup html, OnRampQuote choice, boolean chosen) {
        String type = choice.method().type();
        html.open("label", "class", "choice");
        if (chosen) {
            html.open("input", "type", "radio", "name", METHOD, "value", type, "required", "", "checked", "");
        } else {
            html.open("input", "type", "radio", "name", METHOD, "value", type, "required", "");
        }
        html.open("span")
                .element("b", choice.method().name())
                .element("small", "fee " + choice.fee())
                .close("span");
        html.open("span", "class", "gets")
                .text("you get ")
                .element("b", coins(choice.coins()))
                .close("span");
        html.close("label").line();
    }

    private void wallet(Markup html, String blockchain, String value, Optional<Problem> problem) {
        html.element("label", "Your wallet on " + blockchain, "for", WALLET, "class", "field");
        html.open(
                "input",
                "id",
                WALLET,
                "name",
                WALLET,
                "value",
                value,
                "required",
                "",
                "maxlength",
                "128",
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "autocapitalize",
                "none",
                "list",
                "wallets",
                "aria-describedby",
                "wallet-note",
                "aria-invalid",
                problem.isPresent() ? "true" : "false");
        html.open("datalist", "id", "wallets")
                .open("option", "value", sampleWallet)
                .close("option")
                .close("datalist");
        html.element(
                        "p",
                        problem.map(Problem::sentence)
                                .orElse("The coins are sent to this address. It cannot be changed later."),
                        "id",
                        "wallet-note",
                        "class",
                        problem.isPresent() ? "note wrong" : "note")
                .line();
    }

    private static Optional<Problem> problem(List<Problem> problems, String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    static String coins(Money coins) {
        return coins.shortest().toPlainString() + " " + coins.unit();
    }
}
