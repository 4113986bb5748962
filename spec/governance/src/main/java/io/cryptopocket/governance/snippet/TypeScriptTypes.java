package io.cryptopocket.governance.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Schemas;
import io.cryptopocket.spec.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The schemas of the contract as TypeScript types, one for each component, in document order. */
final class TypeScriptTypes {

    private TypeScriptTypes() {}

    static String of(Contract contract) {
        String head =
                "// Types of " + contract.title() + " " + contract.version() + ", SHA-256 " + contract.sha256() + "\n";
        return Survey.componentSchemas(contract).stream()
                .map(TypeScriptTypes::declaration)
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String declaration(Element component) {
        String comment = component
                .findText("description")
                .map(text -> text.lines().findFirst().orElse(""))
                .filter(line -> !line.isBlank())
                .map(line -> "/** " + line.replace("*/", "* /") + " */\n")
                .orElse("");
        return comment + "export type " + component.key() + " = " + definition(component) + ";\n";
    }

    private static String type(Element schema) {
        return schema.isReference() ? schema.resolved().key() : definition(schema);
    }

    private static String definition(Element schema) {
        String type = shape(schema);
        return schema.flag("nullable") ? type + " | null" : type;
    }

    private static String shape(Element schema) {
        List<Element> branches = new ArrayList<>();
        schema.find("oneOf").or(() -> schema.find("anyOf")).ifPresent(all -> branches.addAll(all.items()));
        if (!branches.isEmpty()) {
            return branches.stream().map(TypeScriptTypes::type).collect(Collectors.joining(" | "));
        }
        if (schema.find("enum").isPresent()) {
            return schema.child("enum").items().stream()
                    .map(Element::json)
                    .map(JsonNode::toString)
                    .collect(Collectors.joining(" | "));
        }
        return switch (Schemas.type(schema)) {
            case "string" -> "string";
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "array" -> {
                String item = type(schema.child("items"));
                yield item.contains(" ") ? "(" + item + ")[]" : item + "[]";
            }
            case "object" -> object(schema);
            default -> "unknown";
        };
    }

    private static String object(Element schema) {
        String fields = Schemas.properties(schema).values().stream()
                .map(TypeScriptTypes::field)
                .collect(Collectors.joining());
        String rest = schema.find("additionalProperties")
                .filter(additional -> additional.json().isObject())
                .map(additional -> "  [name: string]: " + type(additional) + ";\n")
                .orElse("");
        return fields.isEmpty() && rest.isEmpty() ? "Record<string, unknown>" : "{\n" + fields + rest + "}";
    }

    private static String field(Property property) {
        return "  " + property.name() + (property.required() ? "" : "?") + ": " + type(property.schema()) + ";\n";
    }
}
