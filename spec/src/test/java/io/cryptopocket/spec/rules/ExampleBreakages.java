package io.cryptopocket.spec.rules;

import java.util.List;

/** Ways to break what the contract says by example. */
final class ExampleBreakages {

    private static final String UPLOAD = "operationId: uploadCustomerDocument";

    static final List<Breakage> ALL = List.of(
            Breakage.of("examples-fit-their-schemas")
                    .after(UPLOAD)
                    .replace("file: https://cdn.example.com/documents/payslip-january.pdf", "file: 7")
                    .as("the request example uploadCustomerDocument/public_url does not fit its schema:"
                            + " /file: integer found, string expected."),
            Breakage.of("examples-fit-their-schemas")
                    .after(UPLOAD)
                    .replace("value: {status: error, error: user_not_found}", "value: {status: error, error: 404}")
                    .as("the example uploadCustomerDocument/404/user_not_found does not fit its schema:"
                            + " /error: integer found, string expected."),
            Breakage.of("examples-fit-their-schemas")
                    .after("  examples:\n    authorization_incorrect:")
                    .replace("value: {status: error, error: authorization_incorrect}", "value: {status: error}")
                    .as("the example uploadCustomerDocument/200/authorization_incorrect does not fit its schema:"
                            + " must be valid to one and only one schema, but 0 are valid;"
                            + " /status: does not have a value in the enumeration [\"ok\"];"
                            + " required property 'error' not found."),
            Breakage.of("examples-fit-their-schemas")
                    .after("    CustomerIdInPath:")
                    .replace("example: 106", "example: '106'")
                    .as("the example of the parameter user_id does not fit its schema:"
                            + " string found, integer expected."),
            Breakage.of("examples-fit-their-schemas")
                    .after("    CustomerId:")
                    .replace("example: 106", "example: 99999999999999999999")
                    .as("the example of CustomerId does not fit its schema:" + " does not match the int64 pattern."),
            Breakage.of("examples-are-whole")
                    .after(UPLOAD)
                    .replace("documents/payslip-january.pdf", "documents/...")
                    .as("the request example uploadCustomerDocument/public_url is abbreviated by dots;"
                            + " write it in full."),
            Breakage.of("examples-are-whole")
                    .after("operationId: authenticate")
                    .replace(
                            "token: 0f8d6a1c-3b52-4a57-9d43-5f1f6f0a2b7e",
                            "token: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMDYifQ.c2lnbmF0dXJl")
                    .as("the example authenticate/200/credentials looks like a real credential; invent one."),
            Breakage.of("requests-and-responses-pair-up")
                    .after(UPLOAD)
                    .replace("              public_url:\n", "              from_url:\n")
                    .as("the request example \"from_url\" of uploadCustomerDocument has no response example"
                            + " with the same key."),
            Breakage.of("requests-and-responses-pair-up")
                    .after(UPLOAD)
                    .remove("                    request: base64\n")
                    .isFoundAt(UPLOAD, "largest_file:")
                    .as("the response example uploadCustomerDocument/200/largest_file has no request example"
                            + " with the same key; add one or name one by x-conformance: {request: ...}."),
            Breakage.of("error-keys-are-codes")
                    .after(UPLOAD)
                    .replace("user_not_in_integration:\n", "foreign_customer:\n")
                    .as("the error row uploadCustomerDocument/403/foreign_customer has the code"
                            + " \"user_not_in_integration\"; give it that key."),
            Breakage.of("error-keys-are-codes")
                    .after(UPLOAD)
                    .replace("validation_error:\n", "invalid:\n")
                    .as("the error row uploadCustomerDocument/422/invalid has no code;"
                            + " give it the key validation_error."),
            Breakage.of("known-error-codes-are-the-rows")
                    .after("    KnownErrorCode:")
                    .remove("        - file_too_large\n")
                    .isFoundAt(UPLOAD, "file_too_large:")
                    .as("the error code \"file_too_large\" is missing in KnownErrorCode; add it."),
            Breakage.of("known-error-codes-are-the-rows")
                    .after("    KnownErrorCode:")
                    .replace("        - file_too_large\n", "        - file_too_large\n        - file_too_long\n")
                    .isFoundAt("    KnownErrorCode:", "- file_too_long")
                    .as("the known error code \"file_too_long\" has no error row; add a row or remove it."),
            Breakage.of("secured-operations-refuse-strangers")
                    .after(UPLOAD)
                    .remove("                authorization_incorrect:\n"
                            + "                  $ref: '#/components/examples/authorization_incorrect'\n")
                    .isFoundAt("\n  /customers/{user_id}/documents:", "post:")
                    .as("uploadCustomerDocument needs a token but has no row authorization_incorrect;"
                            + " refer to the example of that name."));

    private ExampleBreakages() {}
}
