package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.customer.Customer;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The verification form of a person. */
@Path("/kyc/{customer}")
@Produces(MediaType.TEXT_HTML)
public final class KycPages {

    private final Supplier<World> world;
    private final Pace pace;

    /** @param pace how quickly things go on, which testers are told */
    public KycPages(Supplier<World> world, Pace pace) {
        this.world = world;
        this.pace = pace;
    }

    @GET
    public Response show(@PathParam("customer") String uuid) {
        return find(uuid)
                .map(customer -> VerificationPage.of("Verify your identity", customer, Map.of(), pace)
                        .answer(200))
                .orElseGet(KycPages::missing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("customer") String uuid, InputStream body) throws IOException {
        FormFields fields = FormFields.read(body);
        Optional<Customer> customer = find(uuid);
        customer.ifPresent(
                found -> VerificationPage.take(fields, found, world.get().verifications()));
        return customer.map(found -> CustomerPage.goTo(world.get().links().kycForm(found.uuid())))
                .orElseGet(KycPages::missing);
    }

    private Optional<Customer> find(String uuid) {
        return LinkText.uuid(uuid).flatMap(world.get().customers()::findByForm);
    }

    private static Response missing() {
        return CustomerPage.missing("verification");
    }
}
