package io.cryptopocket.sandbox.form;

import io.cryptopocket.sandbox.customer.Customer;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The verification form of a company. It opens with its link and its password; nothing remembers that it was opened, so the
 * password goes along with the form.
 */
@Path("/kyb/{form}")
@Produces(MediaType.TEXT_HTML)
public final class KybPages {

    private static final String TITLE = "Verify your company";
    private static final String PASSWORD = "password";

    private final Supplier<World> world;
    private final Pace pace;

    /** @param pace how quickly things go on, which testers are told */
    public KybPages(Supplier<World> world, Pace pace) {
        this.world = world;
        this.pace = pace;
    }

    /** Asks for the password, whether there is such a form or not. */
    @GET
    public Response ask() {
        return locked("").answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("form") String token, InputStream body) throws IOException {
        FormFields fields = FormFields.read(body);
        String password = fields.text(PASSWORD);
        Optional<Customer> company = LinkText.uuid(token)
                .flatMap(form -> world.get().kybForms().open(form, password))
                .map(form -> world.get().customers().get(form.customer()));
        if (company.isEmpty()) {
            return locked("Link and password do not belong together, or the link has expired.")
                    .answer(403);
        }
        VerificationPage.take(fields, company.get(), world.get().verifications());
        Customer now = world.get().customers().get(company.get().id());
        return VerificationPage.of(TITLE, now, Map.of(PASSWORD, password), pace).answer(200);
    }

    private static CustomerPage locked(String problem) {
        CustomerPage page = CustomerPage.titled(TITLE);
        if (!problem.isEmpty()) {
            page.problem(problem);
        }
        Markup html = page.body();
        html.open("form", "method", "post").element("label", "Password", "for", PASSWORD, "class", "field");
        html.open(
                "input",
                "id",
                PASSWORD,
                "name",
                PASSWORD,
                "type",
                "password",
                "required",
                "",
                "autocomplete",
                "off",
                "aria-describedby",
                "password-note");
        html.element("p", "It came with the link, which is good for 90 days.", "id", "password-note", "class", "note");
        html.element("button", "Open the form").close("form").line();
        return page;
    }
}
