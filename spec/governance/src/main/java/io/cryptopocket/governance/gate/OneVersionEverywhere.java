package io.cryptopocket.governance.gate;

import java.util.List;

/** A client, a server and a suite of one build speak of one contract. */
final class OneVersionEverywhere implements Gate {

    @Override
    public String title() {
        return "the modules and the manual have the version of the contract";
    }

    @Override
    public List<Refusal> check(Review review) {
        String version = review.contract().version();
        return review.versionMarks().stream()
                .filter(mark -> !mark.text().equals(version))
                .map(mark -> refuse(
                        mark.file() + ":" + mark.line(),
                        "the version is " + mark.text() + ", but that of the contract is " + version
                                + "; the release command sets both."))
                .toList();
    }
}
