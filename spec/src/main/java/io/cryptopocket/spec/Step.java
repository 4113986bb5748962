package io.cryptopocket.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call before or after a case, or one call of a journey.
 *
 * @param call operation id
 * @param example key of the request example to start from; empty for the operation's first one
 * @param caller whose credentials the request carries
 * @param with values that replace those of the example
 * @param take values kept for later steps: JSON pointer into the answer's body by name
 * @param expect key of the response example that the answer must be like; only in journeys
 * @param await condition until which the call is repeated
 * @param element its place in the contract
 */
public record Step(
        String call,
        Optional<String> example,
        Caller caller,
        Map<Place, RequestValue> with,
        Map<String, String> take,
        Optional<String> expect,
        Optional<Await> await,
        Element element) {

    static List<Step> readAll(Optional<Element> steps) {
        return steps.map(Element::items).orElse(List.of()).stream()
                .map(Step::read)
                .toList();
    }

    private static Step read(Element step) {
        Words.requireKeys(step, "call", "example", "as", "with", "take", "expect", "await");
        return new Step(
                step.text("call"),
                step.findText("example"),
                Caller.read(step),
                Place.readAll(step),
                takes(step),
                step.findText("expect"),
                Await.read(step),
                step);
    }

    private static Map<String, String> takes(Element step) {
        Map<String, String> takes = new LinkedHashMap<>();
        step.find("take")
                .ifPresent(all -> all.fields().forEach((name, pointer) -> takes.put(name, bodyPointer(pointer))));
        return Collections.unmodifiableMap(takes);
    }

    static String bodyPointer(Element pointer) {
        String text = pointer.text();
        if (!text.startsWith("/")) {
            throw pointer.refuse("\"" + text + "\" is no JSON pointer; write it like /data/payment_id.");
        }
        return text;
    }
}
