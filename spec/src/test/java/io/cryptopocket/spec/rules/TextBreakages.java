package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import java.util.List;

/** Ways to break how the contract is written, described and sourced. */
final class TextBreakages {

    private static final String UPLOAD = "operationId: uploadCustomerDocument";
    private static final String PATH = "\n  /customers/{user_id}/documents:";
    private static final String TOKEN = "\n    Token:\n";

    static final List<Breakage> ALL = List.of(
            Breakage.of("operation-ids-are-names")
                    .replace(UPLOAD, "operationId: upload_customer_document")
                    .as("the operation id \"upload_customer_document\" is not lowerCamelCase."),
            Breakage.of("operation-ids-are-names")
                    .replace(UPLOAD, "operationId: authenticate # once more")
                    .as("the operation id \"authenticate\" stands in line %d already."
                            .formatted(lineOfContract("operationId: authenticate"))),
            Breakage.of("everything-is-described")
                    .after(PATH)
                    .remove("      summary: Upload a document of a customer\n")
                    .isFoundAt(PATH, "post:")
                    .as("the operation \"uploadCustomerDocument\" has no summary."),
            Breakage.of("everything-is-described")
                    .after(TOKEN)
                    .remove("          description: Goes into the `auth` header as it stands.\n")
                    .isFoundAt(TOKEN, "token:\n")
                    .as("the property \"token\" has no description."),
            Breakage.of("everything-is-described")
                    .after("    CustomerIdInPath:")
                    .replace("description: Identifier of the customer.", "description: ''")
                    .isFoundAt("", "    CustomerIdInPath:")
                    .as("the parameter \"user_id\" has no description."),
            Breakage.of("everything-is-described")
                    .after(UPLOAD)
                    .remove("                  summary: Unknown customer\n")
                    .isFoundAt(UPLOAD, "user_not_found:")
                    .as("the example \"user_not_found\" has no summary."),
            Breakage.of("levels-are-stated")
                    .after(PATH)
                    .remove("      x-provenance: {level: documented, page: upload-customer-document}\n")
                    .isFoundAt(PATH, "post:")
                    .as("\"uploadCustomerDocument\" states no level; add x-provenance: {level: ...}."),
            Breakage.of("levels-are-stated")
                    .after(TOKEN)
                    .remove("      x-provenance: {level: inferred}\n")
                    .isFoundAt(TOKEN, "Token:")
                    .as("\"Token\" states no level; add x-provenance: {level: ...}."),
            Breakage.of("pages-are-listed")
                    .after(PATH)
                    .replace("page: upload-customer-document", "page: upload-document")
                    .as("the page \"upload-document\" is not among those listed at the root."),
            Breakage.of("pages-are-listed")
                    .insert("    idle: {title: Idle, url: 'https://example.com'}\n", "    upload-customer-document:\n")
                    .as("the page \"idle\" is listed but never cited."),
            Breakage.of("open-questions-point-somewhere")
                    .replace("'#/components/schemas/ValidationError']", "'#/components/schemas/Validation']")
                    .as("Q4 applies to #/components/schemas/Validation, which is not there."),
            Breakage.of("open-questions-point-somewhere")
                    .replace("['#/components/schemas/ValidationError']", "[]")
                    .isFoundAt("id: Q4", "applies_to:")
                    .as("Q4 applies to nothing; name at least one element."),
            Breakage.of("open-questions-point-somewhere")
                    .replace("  - id: Q2\n", "  - id: Q1\n")
                    .isFoundAt("applies_to", "  - id: Q1\n")
                    .as("the id \"Q1\" stands in line %d already.".formatted(lineOfContract("- id: Q1"))),
            Breakage.of("open-questions-point-somewhere")
                    .replace("  - id: Q2\n", "  - id: two\n")
                    .as("the id \"two\" is not of the form Q1."),
            Breakage.of("extensions-are-known")
                    .after(TOKEN)
                    .replace("x-sensitive: true", "x-secret: true")
                    .as("the extension x-secret is not one of"
                            + " x-conformance, x-open-questions, x-provenance, x-sensitive."),
            Breakage.of("extensions-are-known")
                    .after(PATH)
                    .insert("      x-conformance: {as: nobody}\n", "      parameters:\n")
                    .as("x-conformance is not read here; remove it."),
            Breakage.of("scalars-read-alike")
                    .after(UPLOAD)
                    .replace("summary: Unknown customer", "summary: no")
                    .as("the plain word no is a boolean in YAML 1.1 and text in YAML 1.2; quote it."),
            Breakage.of("scalars-read-alike")
                    .after(UPLOAD)
                    .replace("summary: Unknown customer", "summary: 18:00")
                    .as("the plain word 18:00 is a number in YAML 1.1 and text in YAML 1.2; quote it."),
            Breakage.of("scalars-read-alike")
                    .after(UPLOAD)
                    .replace("summary: Unknown customer", "summary: 2026-01-31")
                    .as("the plain word 2026-01-31 is a point in time in YAML 1.1 and text in YAML 1.2; quote it."),
            Breakage.of("scalars-read-alike")
                    .after("    CustomerIdInPath:")
                    .replace("example: 106", "example: 0106")
                    .as("the number 0106 is octal in YAML 1.1 and decimal in YAML 1.2;"
                            + " write it without the zero or quote it."),
            Breakage.of("scalars-read-alike")
                    .after(UPLOAD)
                    .replace("'403':", "403:")
                    .as("the key 403 is not text to every reader; quote it."));

    private TextBreakages() {}

    private static int lineOfContract(String text) {
        String contract = Contract.load().text();
        return (int) contract.substring(0, contract.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
