package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** While a fault of answers is on: makes those worse that it is about. */
final class FaultyAnswers implements ContainerResponseFilter {

    static final String NO_MEDIA_TYPE = NoMediaType.class.getName();

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final FaultSwitch faults;

    FaultyAnswers(FaultSwitch faults) {
        this.faults = faults;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        Optional<Flaw> flaw = faults.current();
        if (flaw.isPresent()
                && flaw.get() instanceof Flaw.InAnswer wrong
                && context.getProperty(SentRequest.class.getName()) instanceof SentRequest request) {
            JsonNode body = JSON.valueToTree(response.getEntity());
            Answer answer = new Answer(response.getStatus(), body);
            if (wrong.outcome().fits(answer)) {
                send(wrong.worsening().apply(answer, request), context, response);
            }
        }
    }

    private static void send(Answer answer, ContainerRequestContext context, ContainerResponseContext response) {
        response.setStatus(answer.status());
        MediaType type =
                answer.mediaType().isEmpty() ? MediaType.APPLICATION_JSON_TYPE : MediaType.valueOf(answer.mediaType());
        response.setEntity(answer.bytes(), new Annotation[0], type);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        response.getHeaders().remove(answer.droppedHeader());
        context.setProperty(NO_MEDIA_TYPE, answer.mediaType().isEmpty());
    }
}
