package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.spec.reference.Markup;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;

/** The page on which a payment is paid that is no bank transfer. No card number is asked for: there is no card. */
@Path("/pay/{method}/{payment}")
@Produces(MediaType.TEXT_HTML)
public final class PaymentPages {

    private final Supplier<World> world;
    private final Pace pace;

    /** @param pace how quickly things go on, which testers are told */
    public PaymentPages(Supplier<World> world, Pace pace) {
        this.world = world;
        this.pace = pace;
    }

    @GET
    public Response show(@PathParam("method") String method, @PathParam("payment") String id) {
        return find(method, id).map(this::page).orElseGet(PaymentPages::missing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@PathParam("method") String method, @PathParam("payment") String id) {
        Optional<Payment> payment = find(method, id);
        payment.ifPresent(found -> world.get().checkout().pay(found.id()));
        return payment.map(found -> CustomerPage.goTo(
                        world.get().links().payment(found.quote().method(), found.id())))
                .orElseGet(PaymentPages::missing);
    }

    /** A payment that is paid in this way. */
    private Optional<Payment> find(String method, String id) {
        return world.get()
                .payments()
                .findForCustomer(id)
                .filter(payment -> payment.wallet() != null)
                .filter(payment -> payment.quote().method().type().equals(method))
                .filter(payment -> !payment.quote().method().isTransfer());
    }

    private Response page(Payment payment) {
        boolean unpaid = payment.status().isUnpaid();
        CustomerPage page = CustomerPage.titled(title(payment));
        Markup html = page.body();
        if (unpaid) {
            html.element("p", "You pay with: " + payment.quote().method().name() + ".", "class", "lead");
            html.open("form", "method", "post")
                    .element("button", "Pay " + payment.quote().fiat())
                    .close("form")
                    .line();
        }
        Steps.write(html, payment);
        html.open("dl", "class", "facts");
        html.element("dt", "You get")
                .element(
                        "dd",
                        GatewayForm.coins(payment.quote().coins()) + " on "
                                + payment.quote().blockchain());
        html.element("dt", "Payment").element("dd", payment.id()).close("dl").line();
        if (!unpaid) {
            page.back(payment.callbackUrl());
        }
        if (!unpaid && payment.status() != PaymentStatus.COINS_SENT) {
            page.refreshing(ProgressPage.REFRESH);
        }
        return page.forTesters(pace.lasting(1)
                        .map(time -> "A payment is paid by a made-up customer after " + time
                                + ". To press the button yourself, give it an external_id that begins with"
                                + " magic:stay-started, or start the sandbox with --by-hand.")
                        .orElse(CustomerPage.BY_HAND))
                .answer(200);
    }

    private static String title(Payment payment) {
        return switch (payment.status()) {
            case STARTED, PENDING_BANK -> "Pay " + payment.quote().fiat();
            case PAYMENT_RECEIVED -> "Paid, thank you";
            case COINS_SENT -> "Your coins are sent";
        };
    }

    private static Response missing() {
        return CustomerPage.missing("payment");
    }
}
