package io.cryptopocket.sandbox.face;

import io.cryptopocket.spec.reference.Markup;

/** The line at the top of the pages for testers. */
public final class Heading {

    /** The pages it leads to. */
    public enum Place {
        HOME("/", "Sandbox"),
        REFERENCE("/reference", "Reference"),
        CONTRACT("/cryptopocket.yaml", "Contract"),
        CONTROL("/control", "Control");

        private final String path;
        private final String label;

        Place(String path, String label) {
            this.path = path;
            this.label = label;
        }
    }

    private Heading() {}

    /** @param control whether there is a page for it */
    public static void write(Markup html, Place here, boolean control) {
        html.open("nav", "class", "top", "aria-label", "Pages").open("ul");
        for (Place place : Place.values()) {
            if (place != Place.CONTROL || control) {
                html.open("li");
                if (place == here) {
                    html.element("a", place.label, "href", place.path, "aria-current", "page");
                } else {
                    html.link(place.path, place.label);
                }
                html.close("li");
            }
        }
        html.close("ul").close("nav").line();
    }
}
