package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import java.util.List;

/** Ways to break what {@code x-conformance} says. */
final class RecipeBreakages {

    private static final String UPLOAD = "operationId: uploadCustomerDocument";
    private static final String NOT_FOUND = "                  summary: Unknown customer\n";
    private static final String UNKNOWN = "                    with: {path.user_id: 999999999}\n";

    static final List<Breakage> ALL = List.of(
            Breakage.of("error-rows-can-happen")
                    .after(NOT_FOUND)
                    .remove("                  x-conformance:\n" + UNKNOWN)
                    .isFoundAt(UPLOAD, "user_not_found:")
                    .as("the error row uploadCustomerDocument/404/user_not_found has no recipe;"
                            + " say in x-conformance how it happens or why it is unreachable."),
            Breakage.of("error-rows-can-happen")
                    .after(NOT_FOUND)
                    .replace(UNKNOWN, UNKNOWN + "                    unreachable: Nobody can do it.\n")
                    .isFoundAt(NOT_FOUND, "x-conformance:")
                    .as("the error row uploadCustomerDocument/404/user_not_found has a recipe and a reason why it is"
                            + " unreachable; keep one of them."),
            Breakage.of("error-rows-can-happen")
                    .after(UPLOAD)
                    .replace("        '403':\n", "        '402':\n          description: Pay first.\n        '403':\n")
                    .isFoundAt(UPLOAD, "'402':")
                    .as("the response 402 of uploadCustomerDocument has no example."),
            Breakage.of("fixtures-are-declared")
                    .after(UPLOAD)
                    .replace("{fixture: foreign_customer}", "{fixture: foreign_custmer}")
                    .as("the fixture \"foreign_custmer\" is not declared at the root;"
                            + " did you mean \"foreign_customer\"?"),
            Breakage.of("fixtures-are-declared")
                    .after("    CustomerId:")
                    .replace("{fixture: customer}", "{fixture: zebra}")
                    .as("the fixture \"zebra\" is not declared at the root."),
            Breakage.of("fixture-values-agree")
                    .after("    CustomerIdInPath:")
                    .replace("example: 106", "example: 107")
                    .as("the example 107 should be the sandbox value 106 of the fixture \"customer\"."),
            Breakage.of("fixture-values-agree")
                    .after("\n    CustomerId:")
                    .replace("example: 106", "example: 107")
                    .as("the example 107 should be the sandbox value 106 of the fixture \"customer\"."),
            Breakage.of("fixture-values-agree")
                    .after("    foreign_customer:")
                    .replace("sandbox: 207", "sandbox: '207'")
                    .as("the fixture \"foreign_customer\" has the type integer, but its sandbox value is \"207\"."),
            Breakage.of("recipes-name-real-things")
                    .after(UPLOAD)
                    .replace("request: base64", "request: base46")
                    .as("uploadCustomerDocument has no request example \"base46\"; did you mean \"base64\"?"),
            Breakage.of("recipes-name-real-things")
                    .after(UPLOAD)
                    .replace("{path.user_id: 999999999}", "{path.customer_id: 999999999}")
                    .as("uploadCustomerDocument has no request value path.customer_id."),
            Breakage.of("recipes-name-real-things")
                    .after(UPLOAD)
                    .replace("{body.type: {absent: true}}", "{body.typ: {absent: true}}")
                    .as("uploadCustomerDocument has no request value body.typ."),
            Breakage.of("recipes-name-real-things")
                    .after(UPLOAD)
                    .replace("{path.user_id: 999999999}", "{path.user_id: {absent: true}}")
                    .as("path.user_id cannot be absent; a path without it is another path."),
            Breakage.of("recipes-name-real-things")
                    .after(NOT_FOUND)
                    .insert("                    before: [{call: authentcate}]\n", UNKNOWN)
                    .as("the contract has no operation \"authentcate\"; did you mean \"authenticate\"?"),
            Breakage.of("recipes-name-real-things")
                    .after(NOT_FOUND)
                    .insert("                    after: [{call: authenticate, example: credential}]\n", UNKNOWN)
                    .as("authenticate has no request example \"credential\"; did you mean \"credentials\"?"),
            Breakage.of("recipes-name-real-things")
                    .after(NOT_FOUND)
                    .insert("                    before: [{call: authenticate, with: {query.page: 1}}]\n", UNKNOWN)
                    .as("authenticate has no request value query.page."),
            journey("recipes-name-real-things", "{call: authenticate, expect: happy}")
                    .as("authenticate has no response example \"happy\"."),
            Breakage.of("taken-values-exist")
                    .after(NOT_FOUND)
                    .replace("{path.user_id: 999999999}", "{path.user_id: {taken: id}}")
                    .as("\"id\" is used here but no earlier step takes it."),
            Breakage.of("taken-values-exist")
                    .after(NOT_FOUND)
                    .insert("                    before: [{call: authenticate, take: {id: /data/id}}]\n", UNKNOWN)
                    .as(
                            "\"id\" is taken from /data/id, but the example authenticate/200/credentials has nothing there."),
            Breakage.of("taken-values-exist")
                    .after(NOT_FOUND)
                    .insert("                    await: {pointer: /error, equals: gone}\n", UNKNOWN)
                    .as("/error is awaited to be \"gone\", but no example of the answer says so."),
            journey("taken-values-exist", "{call: authenticate, with: {body.api_key: {taken: key}}}")
                    .as("\"key\" is used here but no earlier step takes it."));

    private RecipeBreakages() {}

    /** A journey of one step, in front of those that the contract has. */
    private static Breakage journey(String rule, String step) {
        String journey = "    - id: broken\n      summary: Breaks a rule.\n      steps:\n        - " + step + "\n";
        Breakage breakage = Breakage.of(rule);
        String journeys = "  journeys:\n";
        Breakage changed = Contract.load().journeys().isEmpty()
                ? breakage.replace("\nservers:\n", journeys + journey + "\nservers:\n")
                : breakage.replace(journeys, journeys + journey);
        return changed.isFoundAt("id: broken", "call:");
    }
}
