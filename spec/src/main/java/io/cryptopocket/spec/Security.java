package io.cryptopocket.spec;

import java.util.Optional;

/** Whether an operation needs the authorization header; the API has one scheme, a key in a header. */
final class Security {

    /** For requests that the API sends itself. */
    static final Security NONE = new Security(false);

    private final boolean byDefault;

    private Security(boolean byDefault) {
        this.byDefault = byDefault;
    }

    static Security of(Element root) {
        return new Security(root.find("security").map(Security::demands).orElse(false));
    }

    boolean secures(Element operation) {
        return operation.find("security").map(Security::demands).orElse(byDefault);
    }

    /** The name of the header that carries the token. */
    static String header(Element root) {
        Element schemes = root.child("components", "securitySchemes");
        if (schemes.fields().size() != 1) {
            throw schemes.refuse("exactly one security scheme is read, but here are "
                    + schemes.fields().size() + ".");
        }
        Element scheme = schemes.fields().values().iterator().next();
        Optional<String> in = scheme.findText("in");
        if (!scheme.text("type").equals("apiKey") || !in.equals(Optional.of("header"))) {
            throw scheme.refuse("the security scheme should be an apiKey in a header.");
        }
        return scheme.text("name");
    }

    /** An empty list, or one with an empty alternative, means that a request without credentials is fine. */
    private static boolean demands(Element alternatives) {
        return !alternatives.items().isEmpty()
                && alternatives.items().stream()
                        .noneMatch(alternative -> alternative.fields().isEmpty());
    }
}
