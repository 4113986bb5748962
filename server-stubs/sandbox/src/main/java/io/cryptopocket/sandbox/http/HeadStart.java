package io.cryptopocket.sandbox.http;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.validation.ValidationFeature;

/**
 * Gets ready what the first answer needs, on another core and while the contract is being read: most of a start is to
 * load classes, which happens once in the life of a Java machine.
 */
public final class HeadStart {

    private static final Logger LOG = System.getLogger(HeadStart.class.getName());
    private static final AtomicBoolean TAKEN = new AtomicBoolean();

    private HeadStart() {}

    /** Begins, unless that has been done before, and comes back at once. */
    public static void take() {
        if (TAKEN.compareAndSet(false, true)) {
            Thread thread = new Thread(HeadStart::run, "sandbox-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void run() {
        try {
            answer();
        } catch (IOException | ExecutionException | RuntimeException harmless) {
            // Whoever needs it does it again, and then it says what is wrong.
            LOG.log(Level.DEBUG, "no head start", harmless);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers a request from memory, with all that the real application has around it. */
    private static void answer() throws IOException, ExecutionException, InterruptedException {
        ResourceConfig application = new ResourceConfig()
                .register(ValidationFeature.class)
                .register(new JsonBodies())
                .register(new Parameters())
                .register(new AnswerHeaders())
                .registerResources(Mount.at("/", new Specimen()));
        ContractApplication.quietly(application);
        ApplicationHandler handler = new ApplicationHandler(application);
        URI root = URI.create("http://localhost/");
        ContainerRequest request = new ContainerRequest(
                root, root.resolve("specimen?text=a"), "GET", null, new MapPropertiesDelegate(), application);
        handler.apply(request, new ByteArrayOutputStream()).get();
    }

    /** A resource as the generated ones are. */
    @Path("/specimen")
    public static final class Specimen {

        @GET
        public Response show(@QueryParam("text") @NotNull String text) {
            return Answers.error(200, text);
        }
    }
}
