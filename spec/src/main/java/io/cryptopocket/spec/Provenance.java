package io.cryptopocket.spec;

import java.util.Optional;

/**
 * How sure a statement is and where it comes from ({@code x-provenance}).
 *
 * @param level how sure it is
 * @param page key of the page that says it, one of {@link Contract#pages()}
 * @param note a remark for people
 */
public record Provenance(Level level, Optional<String> page, Optional<String> note) {

    static final String KEY = "x-provenance";

    static Provenance read(Element stated) {
        Words.requireKeys(stated, "level", "page", "note", Page.KEY);
        return new Provenance(Level.read(stated.child("level")), stated.findText("page"), stated.findText("note"));
    }
}
