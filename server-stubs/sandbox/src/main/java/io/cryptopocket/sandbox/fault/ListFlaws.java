package io.cryptopocket.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cryptopocket.sandbox.fault.Flaw.Disguise;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.ParameterLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of behaviour in operations that list things: each single answer fits the contract. */
final class ListFlaws {

    private static final String PAGE = "page";
    private static final String PER_PAGE = "per_page";
    private static final int STANDARD_PER_PAGE = 15;

    private final Operation operation;
    private final Outcome success;

    private ListFlaws(Operation operation, Outcome success) {
        this.operation = operation;
        this.success = success;
    }

    static Stream<Flaw> of(Operation operation) {
        return Outcome.success(operation)
                .filter(success -> success.row().example().value().path("data").isArray())
                .map(success -> new ListFlaws(operation, success))
                .map(ListFlaws::all)
                .orElse(Stream.empty());
    }

    private Stream<Flaw> all() {
        List<Flaw> flaws = new ArrayList<>();
        flaws.add(answer(
                "lost-first", "Leaves the first thing of each page out.", "pages-agree", list -> without(list, 0)));
        flaws.add(answer(
                "lost-last",
                "Leaves the last thing of each page out.",
                "pages-agree",
                list -> without(list, list.size() - 1)));
        flaws.add(
                answer("repeated-first", "Lists the first thing of each page twice.", "pages-agree", ListFlaws::twice));
        flaws.add(request(
                "foreign-list",
                "Lists what is another integration's.",
                "lists-apart",
                (sent, tokens) -> sent.withToken(
                        tokens.isOfOther(sent.token()) ? tokens.integration() : tokens.otherIntegration())));
        if (has(PAGE)) {
            flaws.add(answer("reversed-order", "Lists the last things first.", "newest-first", ListFlaws::reversed));
            flaws.add(request(
                    "late-page",
                    "Gives the page after the one asked for.",
                    "pages-agree",
                    (sent, tokens) -> sent.withQuery(PAGE, String.valueOf(number(sent, PAGE, 1) + 1))));
            flaws.add(request(
                    "first-page-only",
                    "Gives the first page, whichever is asked for.",
                    "pages-agree",
                    (sent, tokens) -> sent.withQuery(PAGE, "1")));
            flaws.add(request(
                    "larger-page",
                    "Puts one thing more on each page.",
                    "pages-agree",
                    (sent, tokens) ->
                            sent.withQuery(PER_PAGE, String.valueOf(number(sent, PER_PAGE, STANDARD_PER_PAGE) + 1))));
            flaws.add(wrongTotal());
        }
        filters()
                .forEach(parameter -> flaws.add(request(
                        "ignored-filter",
                        "/" + parameter.name(),
                        "Does not care about " + parameter.name() + ".",
                        "filter-respected",
                        (sent, tokens) -> sent.withoutQuery(parameter.name()))));
        return flaws.stream();
    }

    private Stream<Parameter> filters() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY && !parameter.required())
                .filter(parameter ->
                        !parameter.name().equals(PAGE) && !parameter.name().equals(PER_PAGE));
    }

    private boolean has(String parameter) {
        return operation.parameter(ParameterLocation.QUERY, parameter).isPresent();
    }

    private static int number(SentRequest sent, String parameter, int otherwise) {
        String text = sent.query().getOrDefault(parameter, "");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private Flaw answer(String kind, String breaks, String check, UnaryOperator<ArrayNode> change) {
        return AnswerFlaws.flaw(kind, success, breaks, check, (answer, request) -> {
            ObjectNode body = answer.body().deepCopy();
            body.set("data", change.apply(((ArrayNode) body.get("data")).deepCopy()));
            return answer.withBody(body);
        });
    }

    private Flaw wrongTotal() {
        return AnswerFlaws.flaw(
                "wrong-total", success, "Counts one thing more than there is.", "pages-agree", (answer, request) -> {
                    ObjectNode body = answer.body().deepCopy();
                    if (body.path("pagination") instanceof ObjectNode pagination) {
                        pagination.put("total", pagination.path("total").asLong() + 1);
                    }
                    return answer.withBody(body);
                });
    }

    private Flaw request(String kind, String breaks, String check, Disguise disguise) {
        return request(kind, "", breaks, check, disguise);
    }

    private Flaw request(String kind, String below, String breaks, String check, Disguise disguise) {
        Fault fault = new Fault(kind + ":" + success.place() + below, breaks, check, success.level());
        return new Flaw.InRequest(fault, disguise);
    }

    private static ArrayNode reversed(ArrayNode list) {
        ArrayNode reversed = JsonNodeFactory.instance.arrayNode();
        list.forEach(item -> reversed.insert(0, item));
        return reversed;
    }

    private static ArrayNode without(ArrayNode list, int index) {
        list.remove(index);
        return list;
    }

    private static ArrayNode twice(ArrayNode list) {
        JsonNode first = list.path(0);
        return first.isMissingNode() ? list : list.insert(0, first);
    }
}
