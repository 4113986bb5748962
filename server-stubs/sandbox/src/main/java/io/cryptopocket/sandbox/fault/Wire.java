package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Reads a request of Jakarta REST as a {@link SentRequest}, and writes the difference back. */
final class Wire {

    /** Longer bodies pass by unread. */
    private static final int MOST_BYTES = 1 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ContainerRequestContext request;
    private final String tokenHeader;

    Wire(ContainerRequestContext request, String tokenHeader) {
        this.request = request;
        this.tokenHeader = tokenHeader;
    }

    SentRequest read(OperationPath.Match match) throws IOException {
        String token = request.getHeaderString(tokenHeader);
        Map<String, String> query = new LinkedHashMap<>();
        MultivaluedMap<String, String> all = request.getUriInfo().getQueryParameters();
        all.forEach((name, values) -> query.put(name, values.isEmpty() ? "" : values.get(0)));
        return new SentRequest(match.operationId(), match.values(), query, token == null ? "" : token, body());
    }

    private JsonNode body() throws IOException {
        InputStream stream = request.getEntityStream();
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(bytes), stream));
            return SentRequest.NO_BODY;
        }
        request.setEntityStream(new ByteArrayInputStream(bytes));
        return isForm() ? form(new String(bytes, StandardCharsets.UTF_8)) : json(bytes);
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        try {
            return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            return SentRequest.NO_BODY;
        }
    }

    private static JsonNode form(String text) {
        ObjectNode fields = JSON.createObjectNode();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private boolean isForm() {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(FORM);
    }

    void write(SentRequest before, SentRequest after) {
        if (!after.token().equals(before.token())) {
            request.getHeaders().putSingle(tokenHeader, after.token());
        }
        if (!after.body().equals(before.body())) {
            request.setEntityStream(
                    new ByteArrayInputStream(encoded(after.body()).getBytes(StandardCharsets.UTF_8)));
        }
        if (!after.query().equals(before.query())) {
            request.setRequestUri(uri(after.query()));
        }
    }

    private String encoded(JsonNode body) {
        if (!isForm()) {
            return body.toString();
        }
        StringJoiner pairs = new StringJoiner("&");
        body.properties()
                .forEach(field -> pairs.add(field.getKey() + "="
                        + URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8)));
        return pairs.toString();
    }

    private URI uri(Map<String, String> query) {
        UriBuilder uri =
                UriBuilder.fromUri(request.getUriInfo().getRequestUri()).replaceQuery(null);
        query.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        return uri.buildFromMap(query);
    }
}
