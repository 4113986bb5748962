package io.cryptopocket.sandbox.recent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.spec.Contract;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes of requests and answers what may be shown of them. */
final class Masks {

    private final Sensitive sensitive;
    private final JsonMask json;

    Masks(Contract contract) {
        this.sensitive = new Sensitive(contract);
        this.json = new JsonMask(sensitive);
    }

    /** Whether the contract has an operation with this id. */
    boolean isOperation(String id) {
        return !sensitive.path(id).isEmpty();
    }

    /** @param type the header as it was sent */
    MaskedBody request(String operationId, @Nullable String type, Beginning body) {
        return body(sensitive.request(operationId), parsed(type), body);
    }

    private static @Nullable MediaType parsed(@Nullable String type) {
        try {
            return type == null ? null : MediaType.valueOf(type);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    MaskedBody answer(String operationId, @Nullable MediaType type, Beginning body) {
        return body(sensitive.answer(operationId), type, body);
    }

    private MaskedBody body(Places places, @Nullable MediaType type, Beginning body) {
        if (body.seen() == 0) {
            return MaskedBody.NONE;
        }
        return new MaskedBody(text(places, type, body), body.seen(), body.isWhole());
    }

    private String text(Places places, @Nullable MediaType type, Beginning body) {
        if (type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            String form = new String(body.bytes(), 0, body.kept(), StandardCharsets.UTF_8);
            return body.isWhole() ? form(places, form) : "";
        }
        boolean isJson = type != null && type.getSubtype().endsWith("json");
        return isJson ? json.copy(body.bytes(), body.kept(), places) : "";
    }

    /** The fields of a form as a JSON object. */
    private String form(Places places, String form) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String field : form.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                String name = decoded(field.substring(0, equals));
                boolean hidden = sensitive.always(name) || places.at(name).hidesValue();
                fields.put(name, hidden ? JsonMask.MASK : decoded(field.substring(equals + 1)));
            }
        }
        return fields.toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return JsonMask.MASK;
        }
    }

    /**
     * Path and query of a request that reached an operation. Parameters that the contract does not know are masked.
     *
     * @param base path of the server's URL
     */
    String target(
            String operationId,
            String base,
            MultivaluedMap<String, String> path,
            MultivaluedMap<String, String> query) {
        Set<String> open = sensitive.openParameters(operationId);
        String target = base + sensitive.path(operationId);
        for (String name : path.keySet()) {
            target = target.replace("{" + name + "}", open.contains(name) ? path.getFirst(name) : JsonMask.MASK);
        }
        StringJoiner pairs = new StringJoiner("&", target + "?", "").setEmptyValue(target);
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                pairs.add(parameter.getKey() + "=" + (open.contains(parameter.getKey()) ? value : JsonMask.MASK));
            }
        }
        return pairs.toString();
    }
}
