package io.cryptopocket.governance.snippet;

import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A call of the Java client. It is derived from the contract by the rules by which the client is made; a test of the client
 * compiles all of them.
 */
final class JavaSnippet {

    /** Groups whose name in the client is not that of the tag. */
    private static final Map<String, String> GROUPS = Map.of("Common", "assets", "Users", "customers");

    private final Sample sample;
    private final Set<String> imports = new TreeSet<>();
    private final JavaLiterals literals = new JavaLiterals(imports);

    private JavaSnippet(Sample sample) {
        this.sample = sample;
        imports.add("io.cryptopocket.client.CryptoPocket");
    }

    static String of(Sample sample) {
        return new JavaSnippet(sample).text();
    }

    private String text() {
        if (!sample.operation().secured()) {
            return "import io.cryptopocket.client.CryptoPocket;\n\n"
                    + "// The client signs in by itself, with the first call and whenever the token has run out.\n"
                    + "try (CryptoPocket api = CryptoPocket.builder().apiKey(\"your key\").apiSecret(\"your secret\").build()) {\n"
                    + "    System.out.println(api.assets().listAvailableAssets());\n}\n";
        }
        String call = "api." + group() + "()." + sample.operation().id() + "(" + String.join(", ", arguments()) + ")";
        String statement =
                answers() ? "    var answer = " + call + ";\n    System.out.println(answer);\n" : "    " + call + ";\n";
        StringBuilder text = new StringBuilder();
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text + "\ntry (CryptoPocket api = CryptoPocket.fromEnvironment()) {\n" + statement + "}\n";
    }

    private String group() {
        String tag = sample.operation().tag();
        return GROUPS.getOrDefault(tag, JavaLiterals.lowerCamel(tag.replace(' ', '_')));
    }

    /** Whether the success carries something beside its success word. */
    private boolean answers() {
        return sample.operation().response("200").stream()
                .flatMap(response -> response.contents().stream())
                .flatMap(content -> Schemas.branches(content.schema()).stream())
                .flatMap(branch -> Schemas.properties(branch).values().stream())
                .anyMatch(property -> property.name().equals("data")
                        && !Schemas.type(property.schema()).equals("string"));
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        for (Parameter parameter : sample.parameters(ParameterLocation.PATH)) {
            arguments.add(
                    literals.of(parameter.schema(), sample.value(parameter).orElseThrow(), ""));
        }
        query(arguments);
        sample.body().ifPresent(body -> {
            if (sample.isForm()) {
                for (Property property : Schemas.properties(
                                sample.content().orElseThrow().schema())
                        .values()) {
                    arguments.add(literals.of(property.schema(), body.path(property.name()), ""));
                }
            } else {
                arguments.add(literals.of(sample.content().orElseThrow().schema(), body, "    "));
            }
        });
        return arguments;
    }

    /** One parameter that is required is an argument; anything else is a query of its own type. */
    private void query(List<String> arguments) {
        List<Parameter> all = sample.parameters(ParameterLocation.QUERY);
        if (all.isEmpty()) {
            return;
        }
        if (all.size() == 1 && all.get(0).required()) {
            arguments.add(
                    literals.of(all.get(0).schema(), sample.value(all.get(0)).orElseThrow(), ""));
            return;
        }
        Operation operation = sample.operation();
        String api = JavaLiterals.upperCamel(operation.tag().replace(' ', '_')) + "Api";
        String type = JavaLiterals.upperCamel(operation.id()) + "Query";
        imports.add("io.cryptopocket.client.api." + api + "." + type);
        StringBuilder builder = new StringBuilder(type + ".builder()");
        sample.query()
                .forEach(parameter -> builder.append("\n            .")
                        .append(JavaLiterals.lowerCamel(parameter.name()))
                        .append("(")
                        .append(literals.of(
                                parameter.schema(), sample.value(parameter).orElseThrow(), "    "))
                        .append(")"));
        arguments.add(builder + "\n            .build()");
    }
}
