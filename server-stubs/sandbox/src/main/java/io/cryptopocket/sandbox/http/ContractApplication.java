package io.cryptopocket.sandbox.http;

import io.cryptopocket.sandbox.identity.CustomerDirectory;
import io.cryptopocket.sandbox.identity.Tokens;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.Path;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.validation.ValidationFeature;

/** The operations of the contract and all that stands around them. Everything is named here; nothing is scanned for. */
public final class ContractApplication extends ResourceConfig {

    private final Promptly threads;

    /**
     * An application.
     *
     * @param contract says which operations need a token, and under which status a code travels
     * @param tokens knows who holds a token
     * @param customers knows whose customer somebody is
     * @param operations objects that implement the generated interfaces
     * @param providers further readers, filters and features, and resources with a path of their own
     */
    public ContractApplication(
            Contract contract, Tokens tokens, CustomerDirectory customers, List<?> operations, List<?> providers) {
        quietly(this);
        this.threads = new Promptly(contract);
        Statuses statuses = new Statuses(contract);
        MandatoryFields mandatory = new MandatoryFields(contract);
        String path = contract.server().getPath();
        operations.forEach(operation -> registerResources(Mount.at(path, operation)));
        register(ValidationFeature.class);
        register(new Guards(contract, statuses, tokens, customers));
        register(new Refusals(statuses, mandatory));
        register(new ViolationRefusals(statuses, mandatory));
        register(new AnswerHeaders());
        register(new JsonBodies());
        register(new Parameters());
        providers.forEach(this::add);
    }

    /** Decides who answers a request. */
    Promptly threads() {
        return threads;
    }

    private void add(Object provider) {
        if (provider.getClass().isAnnotationPresent(Path.class)) {
            registerResources(Mount.at("/", provider));
        } else {
            register(provider);
        }
    }

    /** Leaves out what costs time at the start and is not used. */
    static void quietly(ResourceConfig application) {
        application
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL")
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }
}
