package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Header;
import io.cryptopocket.spec.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares parameters and response headers: named values that travel outside of a body. */
final class FieldComparison {

    private final Changes changes;
    private final View view;

    FieldComparison(Changes changes, View view) {
        this.changes = changes;
        this.view = view;
    }

    private record Field(String where, boolean required, Element schema, Element element) {

        /** Text that differs when the value is written differently on the wire. */
        String style() {
            return element.findText("style").orElse("") + element.flag("explode") + element.flag("allowReserved");
        }
    }

    void parameters(List<Parameter> older, List<Parameter> newer) {
        compare(ofParameters(older), ofParameters(newer));
    }

    void headers(List<Header> older, List<Header> newer) {
        compare(ofHeaders(older), ofHeaders(newer));
    }

    private static Map<String, Field> ofParameters(List<Parameter> parameters) {
        Map<String, Field> fields = new LinkedHashMap<>();
        parameters.forEach(parameter -> fields.put(
                parameter.in().word() + " " + parameter.name(),
                new Field(
                        parameter.in().word() + " parameter",
                        parameter.required(),
                        parameter.schema(),
                        parameter.element())));
        return fields;
    }

    private static Map<String, Field> ofHeaders(List<Header> headers) {
        Map<String, Field> fields = new LinkedHashMap<>();
        headers.forEach(header -> fields.put(
                "header " + header.name(), new Field("header", header.required(), header.schema(), header.element())));
        return fields;
    }

    private void compare(Map<String, Field> older, Map<String, Field> newer) {
        newer.forEach((key, field) -> {
            Field before = older.remove(key);
            if (before == null) {
                boolean demanded = field.required() && view.flow() == Flow.SENT;
                note(
                        "added",
                        demanded ? Effect.BREAKING : Effect.ADDITIVE,
                        Pair.added(field.element()),
                        field,
                        key,
                        field.required() ? " is new and required" : " is new");
            } else {
                same(key, before, field);
            }
        });
        older.forEach(
                (key, field) -> note("removed", Effect.BREAKING, Pair.gone(field.element()), field, key, " is gone"));
    }

    private void same(String key, Field older, Field newer) {
        Pair pair = Pair.of(older.element(), newer.element());
        changes.markCompared(pair);
        if (older.required() != newer.required()) {
            note(
                    newer.required() ? "required" : "optional",
                    newer.required() ? view.flow().narrowed() : view.flow().widened(),
                    pair,
                    newer,
                    key,
                    newer.required() ? " is required now" : " may be missing now");
        }
        if (!older.style().equals(newer.style())) {
            note("style-changed", Effect.BREAKING, pair, newer, key, " is written differently");
        }
        PropertyKeywords.compare(changes, view, pair, name(key));
        new SchemaComparison(changes, view).compare(older.schema(), newer.schema(), name(key));
    }

    private void note(String what, Effect effect, Pair pair, Field field, String key, String words) {
        Place place = new Place(view.operation(), name(key));
        changes.add(
                view.flow().word() + "-parameter-" + what,
                effect,
                view,
                pair,
                place,
                "`" + view.operation() + "`: the " + field.where() + " `" + name(key) + "`" + words);
    }

    private static String name(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }
}
