package io.cryptopocket.spec;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of the vendor's documentation.
 *
 * @param key name by which {@link Provenance#page()} refers to it
 * @param title its title, as the vendor writes it
 * @param url where it can be read
 * @param element its place in the contract
 */
public record Page(String key, String title, URI url, Element element) {

    static final String KEY = "pages";

    static Map<String, Page> readAll(Element root) {
        Map<String, Page> pages = new LinkedHashMap<>();
        root.find(Provenance.KEY, KEY)
                .ifPresent(all -> all.fields().forEach((key, page) -> pages.put(key, read(page))));
        return Collections.unmodifiableMap(pages);
    }

    private static Page read(Element page) {
        Words.requireKeys(page, "title", "url");
        return new Page(page.key(), page.text("title"), Uris.read(page.child("url")), page);
    }
}
