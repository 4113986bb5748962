package io.cryptopocket.governance.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One difference between two contracts.
 *
 * @param kind what kind of change it is, in lower case with hyphens, for example {@code received-property-removed}
 * @param effect what it does to those who rely on the contract
 * @param areas the parts of the contract that it is about
 * @param subject the component or the operation that changed, as a changelog entry has to name it; empty for the
 *     contract as a whole
 * @param name what changed in the subject, for example a property, as a changelog entry has to name it; perhaps empty
 * @param sentence what is different and what follows from it, without a full stop
 * @param pointer JSON pointer of the place, in the newer contract if it is there
 * @param line line of the place in the newer contract, counted from 1
 * @param oldLine line of the place in the older contract, counted from 1
 * @param operations ids of the operations that it reaches
 */
public record Change(
        String kind,
        Effect effect,
        Set<Area> areas,
        String subject,
        String name,
        String sentence,
        String pointer,
        Optional<Integer> line,
        Optional<Integer> oldLine,
        List<String> operations) {

    /** Names this change in a waiver: the same change has the same id in every build. */
    public String id() {
        return kind + " " + pointer;
    }

    /** Whether it is worth an entry in the changelog. */
    public boolean isObservable() {
        return effect.isObservable();
    }

    /** For example {@code breaking: `Payment.holder` is gone [received-property-removed]}. */
    @Override
    public String toString() {
        return effect.word() + ": " + sentence + " [" + kind + "]";
    }
}
