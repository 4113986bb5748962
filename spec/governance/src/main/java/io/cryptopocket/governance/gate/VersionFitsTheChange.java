package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.compare.Effect;
import io.cryptopocket.governance.release.Step;
import io.cryptopocket.governance.release.Version;
import io.cryptopocket.spec.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whoever upgrades relies on what the numbers say. Changed words alone may keep the version until the next release.
 */
final class VersionFitsTheChange implements Gate {

    @Override
    public String title() {
        return "the version moves as far as the change asks for";
    }

    @Override
    public List<Refusal> check(Review review) {
        Element place = review.contract().at("/info/version");
        Optional<Version> version = read(review);
        if (version.isEmpty()) {
            return List.of(refuse(
                    place.location(),
                    "\"" + review.contract().version() + "\" is no version; write three numbers, as in 1.4.0."));
        }
        return review.last().stream()
                .flatMap(last -> problem(last.version(), version.get(), review.effect()).stream())
                .map(sentence -> refuse(place.location(), sentence))
                .toList();
    }

    private static Optional<Version> read(Review review) {
        try {
            return Optional.of(Version.of(review.contract().version()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a version that follows another one, if anything is. */
    static Optional<String> problem(Version last, Version version, Effect effect) {
        boolean mayStay = !effect.isObservable() && version.equals(last);
        Step step = Step.of(effect);
        List<Version> successors = last.successors(step);
        if (mayStay || successors.contains(version)) {
            return Optional.empty();
        }
        String fitting = successors.stream().map(Version::toString).collect(Collectors.joining(" or "));
        return Optional.of("the version is " + version + ", but the changes since " + last + " are " + effect.word()
                + " and ask for a " + step.word() + " step; set it to " + fitting + ".");
    }
}
