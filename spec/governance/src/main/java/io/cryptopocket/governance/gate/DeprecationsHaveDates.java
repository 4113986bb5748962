package io.cryptopocket.governance.gate;

import java.util.List;

/** Whoever has to move needs to know by when. */
final class DeprecationsHaveDates implements Gate {

    @Override
    public String title() {
        return "what is deprecated says since when, and when it goes";
    }

    @Override
    public List<Refusal> check(Review review) {
        return Deprecation.all(review.contract()).stream()
                .filter(deprecation -> deprecation.until().isEmpty())
                .map(deprecation -> refuse(
                        deprecation.element().location(),
                        "\"" + deprecation.name()
                                + "\" is deprecated without dates; its description should say as in"
                                + " \"Deprecated since 1.4.0, goes on 2027-05-31\"."))
                .toList();
    }
}
