package io.cryptopocket.sandbox.control.http;

import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.control.Worlds;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.FaultSwitch;
import io.cryptopocket.sandbox.fault.Faults;
import io.cryptopocket.sandbox.identity.Integration;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The control over HTTP; {@link Action} says what each address is for. */
@Path("/control")
public final class ControlApi {

    private final Contract contract;
    private final Control control;
    private final FaultSwitch faults;
    private final Tokens tokens;
    private final Belongings things;
    private final Letters letters;
    private final Moves moves;

    /** @param integrations those that there are */
    public ControlApi(
            Contract contract,
            Control control,
            Worlds worlds,
            FaultSwitch faults,
            Tokens tokens,
            List<IntegrationId> integrations) {
        this.contract = contract;
        this.control = control;
        this.faults = faults;
        this.tokens = tokens;
        this.things = new Belongings(worlds, integrations);
        this.letters = new Letters(control, integrations);
        this.moves = new Moves(control, things);
    }

    @GET
    public Response page(@Context UriInfo uri) {
        return ControlPage.answer(uri.getBaseUri(), state(), letters);
    }

    @GET
    @Path("state")
    public Response showState() {
        return Reply.to(this::state);
    }

    @POST
    @Path("reset")
    public Response reset() {
        control.reset();
        faults.off();
        return Reply.to(this::state);
    }

    @POST
    @Path("clock")
    public Response clock(InputStream body) {
        return Reply.to(() -> moves.clock(body));
    }

    @POST
    @Path("payments/{id}/advance")
    public Response advancePayment(@PathParam("id") String id) {
        return Reply.to(() -> moves.advancePayment(id));
    }

    @POST
    @Path("rampoffs/{id}/advance")
    public Response advanceOffRamp(@PathParam("id") String id) {
        return Reply.to(() -> moves.advanceOffRamp(id));
    }

    @POST
    @Path("transfers")
    public Response transfer(InputStream body) {
        return Reply.to(() -> moves.transfer(body));
    }

    @POST
    @Path("customers/{id}/kyc")
    public Response kyc(@PathParam("id") String id, InputStream body) {
        return Reply.to(() -> moves.kyc(id, body));
    }

    @POST
    @Path("customers/{id}/traits")
    public Response traits(@PathParam("id") String id, InputStream body) {
        return Reply.to(() -> moves.traits(id, body));
    }

    @POST
    @Path("integrations/{name}")
    public Response integration(@PathParam("name") String name, InputStream body) {
        return Reply.to(() -> {
            boolean allowed = Wish.read(body, "allowed").flag("allowed");
            IntegrationId integration = things.integration(name);
            tokens.allow(new Integration(integration), allowed);
            return Reply.fields("integration", integration.value(), "allowed", allowed);
        });
    }

    @POST
    @Path("integrations/{name}/revoke")
    public Response revoke(@PathParam("name") String name) {
        return Reply.to(() -> {
            IntegrationId integration = things.integration(name);
            tokens.revoke(new Integration(integration));
            return Reply.fields("integration", integration.value());
        });
    }

    @POST
    @Path("storage")
    public Response storage(InputStream body) {
        return Reply.to(() -> {
            control.breakStorage(Wish.read(body, "broken").flag("broken"));
            return Reply.fields("storage_broken", control.isStorageBroken());
        });
    }

    @POST
    @Path("provider")
    public Response provider(InputStream body) {
        return Reply.to(() -> {
            control.breakProvider(Wish.read(body, "broken").flag("broken"));
            return Reply.fields("provider_broken", control.isProviderBroken());
        });
    }

    @GET
    @Path("deliveries")
    public Response deliveries() {
        return Reply.to(letters::attempts);
    }

    @GET
    @Path("dead-letters")
    public Response deadLetters() {
        return Reply.to(letters::dead);
    }

    @POST
    @Path("dead-letters/{delivery}/redeliver")
    public Response redeliver(@PathParam("delivery") String delivery) {
        return Reply.to(() -> {
            if (!delivery.matches("[0-9]{1,18}") || !letters.redeliver(Long.parseLong(delivery))) {
                throw Unusable.missing("There is no dead letter \"" + delivery + "\".");
            }
            return Reply.fields("delivery", Long.parseLong(delivery));
        });
    }

    @GET
    @Path("faults")
    public Response faults(@QueryParam("operation") @DefaultValue("") String operation) {
        return Reply.to(() -> Faults.all(contract).stream()
                .filter(fault -> operation.isEmpty() || fault.operationId().equals(operation))
                .map(ControlApi::view)
                .toList());
    }

    @POST
    @Path("fault")
    public Response fault(InputStream body) {
        return Reply.to(() -> {
            Optional<String> name = Wish.read(body, "name").optionalText("name");
            if (name.isPresent()) {
                turnOn(name.get());
            } else {
                faults.off();
            }
            Map<String, @Nullable Object> view = new LinkedHashMap<>();
            view.put("fault", faults.fault().map(Fault::name).orElse(null));
            return view;
        });
    }

    private void turnOn(String name) throws Unusable {
        try {
            faults.on(name);
        } catch (IllegalArgumentException e) {
            throw Unusable.missing(String.valueOf(e.getMessage()));
        }
    }

    private Map<String, @Nullable Object> state() {
        return State.of(control, things.world(), faults);
    }

    private static Map<String, Object> view(Fault fault) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", fault.name());
        view.put("breaks", fault.breaks());
        view.put("caught_by", fault.caughtBy());
        return view;
    }
}
