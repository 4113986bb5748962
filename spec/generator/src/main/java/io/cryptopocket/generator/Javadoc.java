package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Descriptions, written in Markdown in the contract, as one line of Javadoc. */
final class Javadoc {

    private static final Pattern ROW = Pattern.compile("(?m)^\\s*\\|\\s*`([^`]+)`[^|]*\\|\\s*([^|]*?)\\s*\\|.*$");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\|.*$\\n?");

    private Javadoc() {}

    /** Rewrites every description; the rows of a table that explains the values of a set go to those values. */
    static void write(OpenAPI contract) {
        contract.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(operation -> {
                    operation.setDescription(line(operation.getDescription()));
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(each -> {
                            if (each.get$ref() == null) {
                                each.setDescription(line(each.getDescription()));
                            }
                        });
                    }
                    if (operation.getRequestBody() != null) {
                        operation
                                .getRequestBody()
                                .setDescription(line(operation.getRequestBody().getDescription()));
                    }
                }));
        if (contract.getComponents().getParameters() != null) {
            contract.getComponents()
                    .getParameters()
                    .values()
                    .forEach(each -> each.setDescription(line(each.getDescription())));
        }
        Walk.over(contract, List.copyOf(contract.getComponents().getSchemas().keySet()), Javadoc::describe);
    }

    private static void describe(Schema<?> schema) {
        String description = schema.getDescription();
        if (description == null
                || schema.getExtensions() != null && schema.getExtensions().containsKey("x-described")) {
            return;
        }
        if (schema.getEnum() != null) {
            Map<String, String> meanings = new HashMap<>();
            Matcher row = ROW.matcher(description);
            while (row.find()) {
                meanings.put(row.group(1), line(row.group(2)) + ".");
            }
            schema.addExtension(
                    "x-enum-descriptions",
                    schema.getEnum().stream()
                            .map(value -> meanings.getOrDefault(
                                    String.valueOf(value), "The value " + line("`" + value + "`") + "."))
                            .toList());
        }
        schema.addExtension("x-described", true); // a component that is referred to twice is met twice
        schema.setDescription(line(description));
    }

    /** The values that the table of a description explains, in its order. */
    static List<String> values(String description) {
        return ROW.matcher(description).results().map(row -> row.group(1)).toList();
    }

    static String line(String markdown) {
        if (markdown == null) {
            return null;
        }
        String[] parts = TABLE.matcher(markdown).replaceAll("").split("`", -1);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1;
            line.append(code ? "<code>" : "").append(escaped(parts[i])).append(code ? "</code>" : "");
        }
        return line.toString().replace("**", "").replaceAll("\\s+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }
}
