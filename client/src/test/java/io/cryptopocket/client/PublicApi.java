package io.cryptopocket.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that others can compile against, one line for each type and member, in an order that never changes. */
final class PublicApi {

    private PublicApi() {}

    static List<String> lines(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            TreeSet<String> lines = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name -> loaded(name.substring(0, name.length() - 6)
                            .replace('/', '.')
                            .replace('\\', '.')))
                    .filter(PublicApi::isVisible)
                    .forEach(type -> add(type, lines));
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void add(Class<?> type, TreeSet<String> lines) {
        String parents = Stream.concat(
                        Stream.of(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(parent -> parent != null && parent != Object.class)
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        lines.add(type.getName() + " : " + modifiers(type.getModifiers())
                + (parents.isEmpty() ? "" : " extends " + parents));
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(type.getName() + "." + field.getName() + " : " + modifiers(field.getModifiers()) + " "
                        + field.getGenericType().getTypeName());
            }
        }
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (isVisible(each.getModifiers()) && !each.isSynthetic()) {
                lines.add(type.getName() + ".<new>" + parameters(each) + " : " + modifiers(each.getModifiers()));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
                lines.add(type.getName() + "." + method.getName() + parameters(method) + " : "
                        + modifiers(method.getModifiers()) + " "
                        + method.getGenericReturnType().getTypeName());
            }
        }
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers
                & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT));
    }
}
