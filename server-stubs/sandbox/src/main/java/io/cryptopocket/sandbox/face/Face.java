package io.cryptopocket.sandbox.face;

import io.cryptopocket.sandbox.recent.RecentExchanges;
import io.cryptopocket.sandbox.time.Pace;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;

/** The pages for people, at the root of the server. */
@Path("/")
public final class Face {

    private static final String HTML = "text/html;charset=utf-8";

    private final Contract contract;
    private final Supplier<World> world;
    private final FrontPage front;
    private final ReferencePage reference;

    /**
     * @param pace how quickly things go on, which the page tells
     * @param control whether the page for testers is to be linked
     */
    public Face(Contract contract, RecentExchanges recent, Supplier<World> world, Pace pace, boolean control) {
        this.contract = contract;
        this.world = world;
        this.front = new FrontPage(contract, recent, pace, control);
        this.reference = new ReferencePage(contract, control);
    }

    @GET
    @Produces(HTML)
    public Response front(@Context UriInfo uri) {
        return front.answer(uri.getBaseUri(), world.get());
    }

    @GET
    @Path("reference")
    @Produces(HTML)
    public Response reference(@Context UriInfo uri) {
        String root = uri.getBaseUri().toString().replaceFirst("/$", "");
        return reference.answer(URI.create(root + contract.server().getPath()));
    }

    @GET
    @Path("cryptopocket.yaml")
    @Produces("application/yaml;charset=utf-8")
    public String contract() {
        return contract.text();
    }

    /** Rows for the page: what happened after the exchange with a mark. */
    @GET
    @Path("requests")
    @Produces(HTML)
    public String requests(@QueryParam("after") @DefaultValue("") String after, @Context UriInfo uri) {
        return front.rowsAfter(after, uri.getBaseUri());
    }
}
