package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters where Jakarta REST itself knows no way, or too easy a one: days, as in {@code 2026-06-17}; truth values,
 * of which it takes everything but {@code true} for false; and enumerations, of which it takes an empty text for none.
 */
final class Parameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return new Reading<>(type, LocalDate::parse);
        }
        if (type == Boolean.class) {
            return new Reading<>(type, Parameters::truth);
        }
        return type.isEnum() ? new Reading<>(type, words(type)) : null;
    }

    /** The values of an enumeration, as the contract writes them. */
    private static Function<String, Object> words(Class<?> type) {
        Map<String, Object> words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Object::toString, value -> (Object) value));
        return text -> {
            Object value = words.get(text);
            if (value == null) {
                throw new IllegalArgumentException("none of " + words.keySet());
            }
            return value;
        };
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Reading<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : type.cast(reader.apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
