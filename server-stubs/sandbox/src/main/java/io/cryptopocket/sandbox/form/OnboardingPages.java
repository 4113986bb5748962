package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.customer.Customer;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The enhanced verification: a declaration that raises the limits. */
@Path("/onboarding/{form}")
@Produces(MediaType.TEXT_HTML)
public final class OnboardingPages {

    private static final String TITLE = "Enhanced verification";
    private static final String DECLARED = "declared";

    private final Supplier<World> world;

    public OnboardingPages(Supplier<World> world) {
        this.world = world;
    }

    @GET
    public Response show(@PathParam("form") String token) {
        return find(token).map(customer -> page(customer, "").answer(200)).orElseGet(OnboardingPages::missing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(@PathParam("form") String token, InputStream body) throws IOException {
        FormFields fields = FormFields.read(body);
        Optional<Customer> customer = find(token);
        if (customer.isEmpty()) {
            return missing();
        }
        if (!fields.text(DECLARED).equals("yes")) {
            return page(customer.get(), "Tick the box to declare that the money is yours.")
                    .answer(422);
        }
        UUID form = UUID.fromString(token);
        world.get().verifications().completeEnhanced(form);
        return CustomerPage.goTo(world.get().links().enhancedForm(form));
    }

    private Optional<Customer> find(String token) {
        return LinkText.uuid(token).flatMap(world.get().verifications()::enhancedCustomer);
    }

    private static CustomerPage page(Customer customer, String problem) {
        CustomerPage page = CustomerPage.titled(TITLE);
        if (!problem.isEmpty()) {
            page.problem(problem);
        }
        Markup html = page.body();
        html.open("dl", "class", "facts")
                .element("dt", "Name")
                .element("dd", customer.name())
                .close("dl")
                .line();
        if (customer.enhanced()) {
            html.element("p", "Your declaration is complete. Your limits are raised.", "class", "lead");
            return page.back(customer.callbackUrl());
        }
        html.open("form", "method", "post").open("label", "class", "choice");
        html.open("input", "type", "checkbox", "name", DECLARED, "value", "yes", "required", "");
        html.open("span")
                .text("I declare that the money I pay with is mine and where it comes from.")
                .close("span");
        html.close("label").element("button", "Declare").close("form").line();
        return page;
    }

    private static Response missing() {
        return CustomerPage.missing("enhanced verification");
    }
}
