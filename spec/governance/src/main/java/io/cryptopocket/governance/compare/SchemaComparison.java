package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Property;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Compares two versions of a schema and all that they are made of. */
final class SchemaComparison {

    private final Changes changes;
    private final View view;
    private final Set<String> seen = new HashSet<>();

    SchemaComparison(Changes changes, View view) {
        this.changes = changes;
        this.view = view;
    }

    /**
     * @param label how people call the place if the schema is not in a component
     */
    void compare(Element olderSchema, Element newerSchema, String label) {
        Spot spot = new Spot(changes, view, Shape.of(olderSchema), Shape.of(newerSchema), label);
        changes.markCompared(Pair.of(olderSchema, newerSchema));
        changes.markCompared(spot.schemas());
        markParts(olderSchema, newerSchema);
        if (!seen.add(
                spot.older().element().pointer() + " " + spot.newer().element().pointer())) {
            return;
        }
        Branches branches = Branches.of(spot);
        branches.compare(this);
        if (!branches.wrapOneSide()) {
            name(spot);
            ValueKeywords.compare(spot);
            LimitKeywords.compare(spot);
            properties(spot);
            spot.keyword("items")
                    .older()
                    .ifPresent(older -> spot.keyword("items").newer().ifPresent(newer -> compare(older, newer, label)));
            additionalProperties(spot);
        }
    }

    private void markParts(Element olderSchema, Element newerSchema) {
        for (Element schema : new Element[] {olderSchema.resolved(), newerSchema.resolved()}) {
            schema.find("allOf").stream().flatMap(all -> all.items().stream()).forEach(part -> {
                changes.markCompared(Pair.added(part));
                changes.markCompared(Pair.added(part.resolved()));
                markParts(part, part);
            });
        }
    }

    private void name(Spot spot) {
        Optional<String> older = spot.older().name();
        Optional<String> newer = spot.newer().name();
        boolean renamed = older.isPresent() && newer.isPresent() && !older.equals(newer);
        if (renamed && spot.older().makesClass() && spot.newer().makesClass()) {
            changes.add(
                    "schema-renamed",
                    Effect.BREAKING,
                    view,
                    spot.schemas(),
                    new Place(newer.get(), older.get()),
                    "`" + older.get() + "` is `" + newer.get() + "` now: code generated from the contract changes");
        }
    }

    private void properties(Spot spot) {
        Set<String> names = new LinkedHashSet<>(spot.older().properties().keySet());
        names.addAll(spot.newer().properties().keySet());
        for (String name : names) {
            Optional<Property> older = visible(spot.older(), name);
            Optional<Property> newer = visible(spot.newer(), name);
            if (older.isPresent() && newer.isPresent()) {
                required(spot, older.get(), newer.get());
                PropertyKeywords.compare(spot, older.get(), newer.get());
                compare(older.get().schema(), newer.get().schema(), label(spot, name));
            } else if (newer.isPresent()) {
                added(spot, newer.get());
            } else if (older.isPresent()) {
                removed(spot, older.get());
            }
        }
    }

    private Optional<Property> visible(Shape shape, String name) {
        String invisible = view.flow() == Flow.SENT ? "readOnly" : "writeOnly";
        return Optional.ofNullable(shape.properties().get(name))
                .filter(property -> !property.schema().flag(invisible)
                        && !property.schema().resolved().flag(invisible));
    }

    private void added(Spot spot, Property property) {
        boolean demanded = spot.flow() == Flow.SENT && property.required();
        Pair pair = Pair.added(property.schema());
        Place place = view.place(pair, label(spot, property.name()));
        spot.note(
                "property-added",
                demanded ? Effect.BREAKING : Effect.ADDITIVE,
                pair,
                place,
                place + " is new" + (property.required() ? " and required " : " ") + view.inWhat());
    }

    private void removed(Spot spot, Property property) {
        Pair pair = Pair.gone(property.schema());
        Place place = view.place(pair, label(spot, property.name()));
        spot.note("property-removed", Effect.BREAKING, pair, place, place + " is gone " + view.inWhat());
    }

    private void required(Spot spot, Property older, Property newer) {
        if (older.required() == newer.required()) {
            return;
        }
        Pair pair = Pair.of(older.schema(), newer.schema());
        Place place = view.place(pair, label(spot, newer.name()));
        spot.note(
                newer.required() ? "property-required" : "property-optional",
                newer.required() ? spot.flow().narrowed() : spot.flow().widened(),
                pair,
                place,
                place + (newer.required() ? " is required now " : " may be missing now ") + view.inWhat());
    }

    private static String label(Spot spot, String name) {
        return spot.label().isEmpty() ? name : spot.label() + "." + name;
    }

    private void additionalProperties(Spot spot) {
        Pair pair = spot.keyword("additionalProperties");
        boolean schemas = pair.isInBoth()
                && pair.older().get().json().isObject()
                && pair.newer().get().json().isObject();
        if (schemas) {
            compare(pair.older().get(), pair.newer().get(), spot.label());
            return;
        }
        int older = openness(pair.older());
        int newer = openness(pair.newer());
        if (older != newer) {
            spot.note(
                    "additional-properties-changed",
                    newer > older ? spot.flow().widened() : spot.flow().narrowed(),
                    spot.place() + (newer > older ? " takes more" : " takes fewer") + " properties that are not listed "
                            + view.inWhat());
        }
    }

    /** 0: none but the listed ones; 1: others of one kind; 2: any others. */
    private static int openness(Optional<Element> keyword) {
        return keyword.map(Element::json)
                .map(json -> json.isObject() ? 1 : json.asBoolean(true) ? 2 : 0)
                .orElse(2);
    }
}
