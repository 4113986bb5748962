package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names the fields that Bean Validation refused as they are named on the wire. */
final class Violations {

    private static final String BODY = "body";

    private Violations() {}

    static Map<String, List<String>> byField(Iterable<? extends ConstraintViolation<?>> violations) {
        Map<String, List<String>> errors = new TreeMap<>();
        for (ConstraintViolation<?> violation : violations) {
            String field = field(violation);
            errors.computeIfAbsent(field, any -> new ArrayList<>()).add(Messages.of(field, violation));
        }
        return errors;
    }

    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        Class<?> bean = violation.getRootBeanClass();
        String method = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.getName();
            } else if (node.getKind() == ElementKind.PARAMETER) {
                field.append(parameter(
                        bean, method, node.as(Path.ParameterNode.class).getParameterIndex()));
            } else if (node.getKind() == ElementKind.PROPERTY) {
                append(field, node);
            }
        }
        return field.isEmpty() ? BODY : wireNames(field.toString(), violation);
    }

    private static void append(StringBuilder field, Path.Node node) {
        field.append(field.isEmpty() ? "" : ".");
        if (node.getIndex() != null) {
            field.append(node.getIndex()).append('.');
        }
        field.append(node.getName());
    }

    /** Empty for the parameter that is the body: its fields speak for themselves. */
    private static String parameter(Class<?> bean, String name, int index) {
        return types(bean)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() > index)
                .flatMap(method -> Arrays.stream(method.getParameterAnnotations()[index]))
                .map(Violations::wireName)
                .filter(wire -> !wire.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<Class<?>> types(Class<?> bean) {
        return Stream.concat(Stream.of(bean), Arrays.stream(bean.getInterfaces()));
    }

    private static String wireName(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return query.value();
        }
        if (annotation instanceof PathParam path) {
            return path.value();
        }
        if (annotation instanceof FormParam form) {
            return form.value();
        }
        return annotation instanceof HeaderParam header ? header.value() : "";
    }

    /** The last name belongs to the bean that was refused, whose getter says what JSON calls it. */
    private static String wireNames(String path, ConstraintViolation<?> violation) {
        int last = path.lastIndexOf('.') + 1;
        Object leaf = violation.getLeafBean();
        return leaf == null ? path : path.substring(0, last) + jsonName(leaf.getClass(), path.substring(last));
    }

    private static String jsonName(Class<?> bean, String property) {
        String getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        for (Method method : bean.getMethods()) {
            JsonProperty json = method.getAnnotation(JsonProperty.class);
            if (json != null && method.getName().equals(getter)) {
                return json.value();
            }
        }
        return property;
    }
}
