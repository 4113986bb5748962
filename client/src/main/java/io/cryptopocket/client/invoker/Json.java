package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The one JSON configuration: always UTF-8, exact decimals, unknown fields kept. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // 100.5 cents would be read as 100.
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Map<Type, ObjectReader> READERS = new ConcurrentHashMap<>();

    private Json() {}

    /**
     * Writes a request.
     *
     * @param value a generated model
     * @return UTF-8
     * @throws IllegalArgumentException when the value cannot be written
     */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " cannot be written as JSON.");
        }
    }

    /**
     * Reads any JSON.
     *
     * @param body UTF-8
     * @return as a tree
     * @throws IOException when it is no JSON
     */
    public static JsonNode tree(byte[] body) throws IOException {
        return MAPPER.readTree(body);
    }

    /**
     * Reads a model.
     *
     * @param body UTF-8
     * @param model class of the model
     * @param <V> type of the model
     * @return the model
     * @throws IOException when it is no JSON, or does not fit the model
     */
    public static <V> V read(byte[] body, Class<V> model) throws IOException {
        return reader(model).readValue(body);
    }

    static ObjectReader reader(TypeReference<?> type) {
        return READERS.computeIfAbsent(type.getType(), each -> MAPPER.readerFor(MAPPER.constructType(each)));
    }

    static ObjectReader reader(Class<?> type) {
        return READERS.computeIfAbsent(type, each -> MAPPER.readerFor(type));
    }
}
