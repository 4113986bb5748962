package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import java.util.Optional;

/**
 * Two versions of one schema, met on the way through an operation.
 *
 * @param changes where differences are noted
 * @param view from where they are compared
 * @param older the schema in the older contract
 * @param newer the schema in the newer contract
 * @param label how people call the place if it is not in a component
 */
record Spot(Changes changes, View view, Shape older, Shape newer, String label) {

    Pair schemas() {
        return Pair.of(older.element(), newer.element());
    }

    Pair keyword(String keyword) {
        return new Pair(older.find(keyword), newer.find(keyword));
    }

    /** How a sentence calls the schema. */
    Place place() {
        return view.place(schemas(), label);
    }

    Flow flow() {
        return view.flow();
    }

    /** Notes a difference of the schema as a whole; the kind is told apart by the way that the values travel. */
    void note(String what, Effect effect, String sentence) {
        note(what, effect, schemas(), place(), sentence);
    }

    void note(String what, Effect effect, Pair pair, Place place, String sentence) {
        changes.add(flow().word() + "-" + what, effect, view, pair, place, sentence);
    }

    /** Notes a keyword that is there, gone or different; it has no effect if it is the same. */
    void compare(String keyword, Effect added, Effect removed, Effect changed) {
        Pair pair = keyword(keyword);
        if (!pair.differs()) {
            return;
        }
        Effect effect = pair.isNew() ? added : pair.isGone() ? removed : changed;
        note(
                keyword + "-changed",
                effect,
                place() + " has " + said(keyword, pair.newer()) + " " + view.inWhat() + ", it had "
                        + said(keyword, pair.older()));
    }

    static String said(String keyword, Optional<Element> value) {
        return value.map(element -> keyword + " " + words(element)).orElse("no " + keyword);
    }

    private static String words(Element value) {
        return value.json().isTextual() ? "`" + value.json().textValue() + "`" : "`" + value.json() + "`";
    }
}
