package io.cryptopocket.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Example;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Requests that begin as the contract shows them and then lose their way; the same ones for the same seed. */
final class RandomRequests {

    private static final List<String> VALUES = List.of(
            "\"\"",
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "9223372036854775808",
            "0.000000000000000000001",
            "[]",
            "{}",
            "[[[]]]",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"💶 ñ\"",
            "\"../../etc/passwd\"",
            "\"' or 1=1 --\"",
            "\"https://\"",
            "\"2026-02-30\"",
            "\"a@b\"",
            "106",
            "207",
            "999999999",
            "\"USDC\"",
            "1E+999999999",
            "\"" + "x".repeat(3_000) + "\"");

    private final Contract contract = Contract.load();
    private final Random random;
    private final String token;

    RandomRequests(long seed, String token) {
        this.random = new Random(seed);
        this.token = token;
    }

    /** A request and the operation that it began as. */
    record Sample(Operation operation, byte[] bytes) {}

    Sample next() {
        Operation operation = pick(contract.operations());
        String body = body(operation);
        String type = operation
                .requestBody()
                .map(all -> all.contents().get(0).mediaType())
                .orElse("application/json");
        StringBuilder request = new StringBuilder(operation.method() + " "
                + contract.server().getPath() + path(operation) + query(operation) + " HTTP/1.1\r\nHost: sandbox\r\n");
        if (!seldom(20)) {
            request.append("auth: ").append(seldom(30) ? "nonsense" : token).append("\r\n");
        }
        if (operation.method().equals("POST")) {
            request.append("Content-Type: ")
                    .append(seldom(40) ? "text/plain" : type)
                    .append("\r\n");
        }
        byte[] sent = (operation.method().equals("POST") ? body : "").getBytes(StandardCharsets.UTF_8);
        if (sent.length > 0 && seldom(30)) {
            sent[random.nextInt(sent.length)] = (byte) random.nextInt(256);
        }
        request.append("Content-Length: ").append(sent.length).append("\r\n\r\n");
        byte[] head = request.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(head, head.length + sent.length);
        System.arraycopy(sent, 0, whole, head.length, sent.length);
        return new Sample(operation, whole);
    }

    private String path(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            path = path.replace("{" + parameter.name() + "}", encoded(value(parameter)));
        }
        return path;
    }

    private String query(Operation operation) {
        String query = operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY && random.nextInt(4) > 0)
                .map(parameter -> parameter.name() + "=" + encoded(value(parameter)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String value(Parameter parameter) {
        String documented = parameter.example().map(JsonNode::asText).orElse("106");
        return random.nextBoolean() ? documented : pick(VALUES).replace("\"", "");
    }

    private static String encoded(String text) {
        return text.isEmpty() ? "%20" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String body(Operation operation) {
        List<Example> examples = operation.requestExamples();
        if (examples.isEmpty()) {
            return seldom(10) ? "{}" : "";
        }
        JsonNode body = pick(examples).value().deepCopy();
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change(body);
        }
        boolean form = operation
                .requestBody()
                .orElseThrow()
                .contents()
                .get(0)
                .mediaType()
                .endsWith("urlencoded");
        String text = form ? form(body) : body.toString().replaceAll("\"§(\\d+)\"", "@$1@");
        for (int i = 0; i < VALUES.size(); i++) {
            text = text.replace("@" + i + "@", VALUES.get(i));
        }
        return seldom(25) ? text.substring(0, random.nextInt(text.length() + 1)) : text;
    }

    /** Marks a place; the text of the value comes in later, since JSON trees cannot hold all of it. */
    private void change(JsonNode node) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = pick(names);
            if (object.get(name).isContainerNode() && random.nextBoolean()) {
                change(object.get(name));
            } else if (seldom(4)) {
                object.remove(name);
            } else {
                object.put(name, "§" + random.nextInt(VALUES.size()));
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            change(array.get(0));
        }
    }

    private static String form(JsonNode body) {
        return body.properties().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue().asText()))
                .collect(Collectors.joining("&"));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean seldom(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
