package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Element;

/**
 * A property, somewhere inside a body.
 *
 * @param path its place in the body, for example {@code data.items[].id}
 * @param required whether the object around it must have it
 * @param element the property, perhaps a reference
 */
record Field(String path, boolean required, Element element) {}
