package io.cryptopocket.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Checks once, while a contract is read, that every {@code $ref} can be followed to an end. */
final class References {

    private final Set<String> finished = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private References() {}

    /** Refuses references to nothing and components that contain themselves. */
    static void check(Element root) {
        References references = new References();
        root.structure().filter(Element::isReference).forEach(references::follow);
    }

    private void follow(Element reference) {
        Element component = reference.target(reference.text("$ref"));
        if (open.contains(component.pointer())) {
            throw reference.refuse("\"" + component.key()
                    + "\" contains itself by way of this reference; a body of it would have no end.");
        }
        if (!finished.contains(component.pointer())) {
            open.push(component.pointer());
            component.structure().filter(Element::isReference).forEach(this::follow);
            open.pop();
            finished.add(component.pointer());
        }
    }
}
