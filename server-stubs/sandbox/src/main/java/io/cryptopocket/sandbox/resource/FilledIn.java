package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.NotFilledIn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills a generated interface in with objects that each know some of its operations. An operation that none of them
 * knows answers that it is not implemented, so that the contract can grow before the sandbox does.
 */
final class FilledIn {

    private record Handler(Object object, Method method) {}

    private FilledIn() {}

    /**
     * An object that implements the interface.
     *
     * @param api a generated interface
     * @param parts objects whose public methods have the names and parameters of operations
     * @throws IllegalArgumentException when a public method of a part is no operation of the interface
     */
    static <T> T by(Class<T> api, Object... parts) {
        Map<Method, Handler> handlers = new HashMap<>();
        for (Object part : parts) {
            Arrays.stream(part.getClass().getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .forEach(method -> handlers.put(operation(api, method), new Handler(part, method)));
        }
        Object filled = Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, (self, method, values) -> {
            Handler handler = handlers.get(method);
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(self, method, values);
            }
            return handler == null ? NotFilledIn.answer() : invoke(handler, values);
        });
        return api.cast(filled);
    }

    private static Method operation(Class<?> api, Method method) {
        try {
            return api.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(method + " is no operation of " + api.getSimpleName(), e);
        }
    }

    private static Object invoke(Handler handler, Object[] values) throws Throwable {
        try {
            return handler.method().invoke(handler.object(), values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object ofObject(Object self, Method method, Object[] values) {
        return switch (method.getName()) {
            case "equals" -> self == values[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> self.getClass().getInterfaces()[0].getSimpleName() + ", filled in";
        };
    }
}
