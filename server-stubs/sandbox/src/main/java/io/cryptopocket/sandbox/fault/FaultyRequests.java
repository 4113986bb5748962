package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** While a fault is on: remembers what came, and disguises it when the fault is one of requests. */
@PreMatching
final class FaultyRequests implements ContainerRequestFilter {

    private final FaultSwitch faults;
    private final Impersonation tokens;
    private final String tokenHeader;
    private final List<OperationPath> paths;

    FaultyRequests(FaultSwitch faults, Impersonation tokens, Contract contract) {
        this.faults = faults;
        this.tokens = tokens;
        this.tokenHeader = contract.authHeader();
        this.paths = contract.operations().stream()
                .map(operation -> new OperationPath(operation, contract.server().getPath()))
                .toList();
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        Optional<Flaw> flaw = faults.current();
        if (flaw.isEmpty()) {
            return;
        }
        String path = context.getUriInfo().getRequestUri().getPath();
        if (flaw.get() instanceof Flaw.Lenient lenient) {
            takeAnyway(context, lenient, path);
            return;
        }
        Optional<OperationPath.Match> match = paths.stream()
                .flatMap(one -> one.match(context.getMethod(), path).stream())
                .filter(one -> one.operationId().equals(flaw.get().fault().operationId()))
                .findFirst();
        if (match.isPresent()) {
            disguise(context, flaw.get(), match.get());
        }
    }

    private void takeAnyway(ContainerRequestContext context, Flaw.Lenient flaw, String path) throws IOException {
        boolean concerned = paths.stream()
                .flatMap(one -> one.match(path).stream())
                .anyMatch(one -> one.operationId().equals(flaw.fault().operationId()));
        if (concerned && isImproper(context, flaw)) {
            Answer answer = new Answer(flaw.success());
            context.abortWith(Response.status(answer.status())
                    .type(answer.mediaType())
                    .entity(answer.bytes())
                    .build());
        }
    }

    private boolean isImproper(ContainerRequestContext context, Flaw.Lenient flaw) throws IOException {
        boolean itsMethod =
                context.getMethod().equals(flaw.success().operation().method());
        if (flaw.improper() == Flaw.Improper.METHOD || !itsMethod) {
            return flaw.improper() == Flaw.Improper.METHOD && !itsMethod;
        }
        String type = context.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (flaw.improper() == Flaw.Improper.MEDIA_TYPE) {
            return type != null && !type.startsWith(Answer.JSON);
        }
        JsonNode body = new Wire(context, tokenHeader)
                .read(new OperationPath.Match(flaw.fault().operationId(), Map.of()))
                .body();
        return flaw.improper() == Flaw.Improper.LIST ? body.isArray() : body == SentRequest.NO_BODY;
    }

    private void disguise(ContainerRequestContext context, Flaw flaw, OperationPath.Match match) throws IOException {
        Wire wire = new Wire(context, tokenHeader);
        SentRequest request = wire.read(match);
        context.setProperty(SentRequest.class.getName(), request);
        if (flaw instanceof Flaw.InRequest wrong) {
            wire.write(request, wrong.disguise().apply(request, tokens));
        } else if (flaw instanceof Flaw.InBoth wrong) {
            wire.write(request, wrong.disguise().apply(request, tokens));
        } else if (flaw instanceof Flaw.Instead wrong) {
            Answer answer = wrong.excuse().apply(request);
            context.abortWith(Response.status(answer.status())
                    .type(answer.mediaType())
                    .entity(answer.bytes())
                    .build());
        }
    }
}
