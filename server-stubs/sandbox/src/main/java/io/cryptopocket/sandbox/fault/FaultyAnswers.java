package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** While a fault of answers is on: makes those worse that it is about. */
final class FaultyAnswers implements ContainerResponseFilter {

    static final String NO_MEDIA_TYPE = NoMediaType.class.getName();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Annotation[] PLAIN = {};

    private final FaultSwitch faults;

    @Context
    private @Nullable Providers providers;

    FaultyAnswers(FaultSwitch faults) {
        this.faults = faults;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) throws IOException {
        Optional<Flaw> flaw = faults.current();
        if (flaw.isPresent() && context.getProperty(SentRequest.class.getName()) instanceof SentRequest request) {
            Answer answer = new Answer(response.getStatus(), body(response));
            Answer worse = worsened(flaw.get(), answer, request);
            if (worse != answer) {
                send(worse, context, response);
            }
        }
    }

    private Answer worsened(Flaw flaw, Answer answer, SentRequest request) {
        if (flaw instanceof Flaw.InAnswer one && one.outcome().fits(answer)) {
            Answer worse = one.worsening().apply(answer, request);
            faults.note(!worse.equals(answer));
            return worse;
        }
        return flaw instanceof Flaw.InBoth both ? both.worsening().apply(answer, request) : answer;
    }

    /** The body as it would be sent. */
    private JsonNode body(ContainerResponseContext response) throws IOException {
        Object entity = response.getEntity();
        if (entity == null || providers == null) {
            return MissingNode.getInstance();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(entity, bytes);
        return JSON.readTree(bytes.toByteArray());
    }

    @SuppressWarnings("unchecked")
    private void write(Object entity, ByteArrayOutputStream bytes) throws IOException {
        Class<?> type = entity.getClass();
        MediaType media = MediaType.APPLICATION_JSON_TYPE;
        MessageBodyWriter<Object> writer =
                (MessageBodyWriter<Object>) providers.getMessageBodyWriter(type, type, PLAIN, media);
        writer.writeTo(entity, type, type, PLAIN, media, new MultivaluedHashMap<>(), bytes);
    }

    private static void send(Answer answer, ContainerRequestContext context, ContainerResponseContext response) {
        response.setStatus(answer.status());
        MediaType type =
                answer.mediaType().isEmpty() ? MediaType.APPLICATION_JSON_TYPE : MediaType.valueOf(answer.mediaType());
        response.setEntity(answer.bytes(), PLAIN, type);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        response.getHeaders().remove(answer.droppedHeader());
        context.setProperty(NO_MEDIA_TYPE, answer.mediaType().isEmpty());
    }
}
