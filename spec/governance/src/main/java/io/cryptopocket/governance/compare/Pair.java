package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import java.util.Optional;

/**
 * The same thing in two contracts.
 *
 * @param older its place in the older contract; empty if it is new
 * @param newer its place in the newer contract; empty if it is gone
 */
record Pair(Optional<Element> older, Optional<Element> newer) {

    static Pair of(Element older, Element newer) {
        return new Pair(Optional.of(older), Optional.of(newer));
    }

    static Pair gone(Element older) {
        return new Pair(Optional.of(older), Optional.empty());
    }

    static Pair added(Element newer) {
        return new Pair(Optional.empty(), Optional.of(newer));
    }

    /** The thing below both; where only one has it, only there. */
    Pair child(String... keys) {
        return new Pair(older.flatMap(at -> at.find(keys)), newer.flatMap(at -> at.find(keys)));
    }

    /** The place that a reader is shown. */
    Element shown() {
        return newer.or(() -> older).orElseThrow();
    }

    boolean isNew() {
        return older.isEmpty() && newer.isPresent();
    }

    boolean isGone() {
        return newer.isEmpty() && older.isPresent();
    }

    boolean isInBoth() {
        return older.isPresent() && newer.isPresent();
    }

    /** Whether the thing is in one of them only, or its JSON differs. */
    boolean differs() {
        return !older.map(Element::json).equals(newer.map(Element::json));
    }
}
