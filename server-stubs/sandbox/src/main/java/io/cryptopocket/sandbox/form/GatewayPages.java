package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.outcome.Outcome;
import io.cryptopocket.sandbox.ramp.payment.CreatedPayment;
import io.cryptopocket.sandbox.ramp.payment.Gateway;
import io.cryptopocket.sandbox.ramp.payment.GatewayPage;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.world.World;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The gateway page of a guided payment: the customer chooses how to pay and gives a wallet, then watches what happens. */
@Path("/gateway/{payment}")
@Produces(MediaType.TEXT_HTML)
public final class GatewayPages {

    private final Supplier<World> world;
    private final GatewayForm form;
    private final Pace pace;
    private final boolean control;

    /**
     * @param sampleWallet an address for those who have none
     * @param pace how quickly things go on, which testers are told
     * @param control whether testers can move things
     */
    public GatewayPages(Supplier<World> world, String sampleWallet, Pace pace, boolean control) {
        this.world = world;
        this.form = new GatewayForm(sampleWallet, pace);
        this.pace = pace;
        this.control = control;
    }

    @GET
    public Response show(@PathParam("payment") String id) {
        return gateway()
                .open(id)
                .map(page -> page.chosen() == null ? form.answer(page) : progress(page.payment(), page.chosen()))
                .orElseGet(GatewayPages::missing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("payment") String id, InputStream body) throws IOException {
        FormFields fields = FormFields.read(body);
        Optional<GatewayPage> open = gateway().open(id);
        if (open.isEmpty()) {
            return missing();
        }
        URI here = world.get().links().gateway(id);
        if (open.get().chosen() != null) {
            return transferred(fields, open.get().payment(), here);
        }
        List<Problem> problems = form.problems(open.get(), fields);
        if (!problems.isEmpty()) {
            return form.answer(open.get(), fields, problems);
        }
        Outcome<CreatedPayment> outcome =
                gateway().confirm(id, fields.text(GatewayForm.METHOD), fields.text(GatewayForm.WALLET));
        if (outcome instanceof Outcome.Refused<CreatedPayment> refused) {
            Problem problem = new Problem(GatewayForm.METHOD, Refused.sentence(refused.refusal()));
            return form.answer(open.get(), fields, List.of(problem));
        }
        if (outcome instanceof Outcome.Invalid<CreatedPayment> invalid) {
            return form.answer(open.get(), fields, Problem.all(invalid.errors()));
        }
        return CustomerPage.goTo(outcome.orNull() instanceof CreatedPayment.OnPage onPage ? onPage.url() : here);
    }

    /** The customer says that the bank transfer is made. */
    private Response transferred(FormFields fields, Payment payment, URI here) {
        if (fields.text("transferred").equals("yes")) {
            world.get().checkout().pay(payment.id());
        }
        return CustomerPage.goTo(here);
    }

    private Response progress(Payment payment, CreatedPayment chosen) {
        CustomerPage page = ProgressPage.of(payment, chosen);
        List<String> sentences = new ArrayList<>();
        sentences.add(pace.lasting(1)
                .map(time -> "Each step takes " + time + ", unless the external_id holds the payment back.")
                .orElse(CustomerPage.BY_HAND));
        if (control) {
            sentences.add("POST /control/payments/" + payment.id() + "/advance takes it one step further.");
        }
        return page.forTesters(sentences.toArray(String[]::new)).answer(200);
    }

    private Gateway gateway() {
        return world.get().gateway();
    }

    private static Response missing() {
        return CustomerPage.missing("payment");
    }
}
