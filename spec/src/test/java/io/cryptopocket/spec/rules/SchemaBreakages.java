package io.cryptopocket.spec.rules;

import java.util.List;

/** Ways to break what the contract says by schema. */
final class SchemaBreakages {

    private static final String SUCCESS = "\n    UploadCustomerDocumentSuccess:\n";
    private static final String TOKEN = "\n    Token:\n";

    static final List<Breakage> ALL = List.of(
            Breakage.of("answers-exclude-each-other")
                    .after(SUCCESS)
                    .replace("required: [status]", "required: []")
                    .isFoundAt("", SUCCESS.strip())
                    .as("\"UploadCustomerDocumentSuccess\" is a branch of \"UploadCustomerDocumentAnswer\","
                            + " so it needs a required status with a single allowed value."),
            Breakage.of("answers-exclude-each-other")
                    .after(SUCCESS)
                    .replace("enum: [ok]", "enum: [ok, fine]")
                    .isFoundAt("", SUCCESS.strip())
                    .as("\"UploadCustomerDocumentSuccess\" is a branch of \"UploadCustomerDocumentAnswer\","
                            + " so it needs a required status with a single allowed value."),
            Breakage.of("answers-exclude-each-other")
                    .after(SUCCESS)
                    .replace("enum: [ok]", "enum: [error]")
                    .isFoundAt("\n    IntegrationError:", "IntegrationError:")
                    .as("\"IntegrationError\" and \"UploadCustomerDocumentSuccess\" are branches of"
                            + " \"UploadCustomerDocumentAnswer\" with the same status \"error\"."),
            Breakage.of("answers-stay-open")
                    .after(TOKEN)
                    .insert("      additionalProperties: false\n", "      required:")
                    .as("an answer may carry more than is documented; remove additionalProperties."),
            Breakage.of("objects-are-components")
                    .after("\n    ValidationError:\n")
                    .replace(
                            "          $ref: '#/components/schemas/FieldErrors'",
                            "          properties: {type: {type: string}}")
                    .isFoundAt("\n    ValidationError:\n", "        errors:")
                    .as("\"errors\" is an object without a name; make it a component and refer to it."),
            Breakage.of("numbers-say-their-unit")
                    .after(TOKEN)
                    .replace("description: Seconds until the token expires", "description: Until it expires")
                    .isFoundAt(TOKEN, "expires_in:\n")
                    .as(
                            "the number \"expires_in\" says neither its unit nor what it counts; its description should name"
                                    + " one of euro, EUR, cent, currency, token, coin, base unit, decimal place, percent, byte,"
                                    + " second, minute, day, number of, how many, position, identifier."),
            Breakage.of("components-are-used")
                    .after("\ncomponents:")
                    .insert("    Nobody: {type: string}\n", "    CustomerId:\n")
                    .as("nothing leads to the component \"Nobody\"; remove it."),
            Breakage.of("components-are-used")
                    .after(TOKEN.strip())
                    .insert(
                            "    Island: {type: array, items: {$ref: '#/components/schemas/Nobody'}}\n"
                                    + "    Nobody: {type: string}\n",
                            "    DocumentType:\n")
                    .isFoundAt("", "    Nobody:")
                    .as("nothing leads to the component \"Nobody\"; remove it."),
            Breakage.of("references-stand-alone")
                    .after(TOKEN.strip())
                    .insert("          description: Ignored.\n", "          $ref: '#/components/schemas/DocumentType'")
                    .as("\"description\" stands beside a $ref and is ignored; wrap the $ref in allOf."),
            Breakage.of("schema-names-are-upper-camel-case")
                    .after("\ncomponents:")
                    .insert("    field_errors: {type: string}\n", "    CustomerId:\n")
                    .as("the schema name \"field_errors\" is not UpperCamelCase."),
            Breakage.of("property-names-are-snake-case")
                    .after(TOKEN)
                    .replace("        expires_in:\n", "        expiresIn:\n")
                    .as("the property name \"expiresIn\" is not snake_case."),
            Breakage.of("property-names-are-snake-case")
                    .after("    CustomerIdInPath:")
                    .replace("name: user_id", "name: userId")
                    .as("the parameter name \"userId\" is not snake_case."));

    private SchemaBreakages() {}
}
