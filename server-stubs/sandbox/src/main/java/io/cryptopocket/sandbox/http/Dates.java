package io.cryptopocket.sandbox.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days in parameters, as in {@code 2026-06-17}; Jakarta REST itself knows none. */
final class Dates implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? new Day<>(type) : null;
    }

    private record Day<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : type.cast(LocalDate.parse(text));
        }

        @Override
        public String toString(T day) {
            return day.toString();
        }
    }
}
