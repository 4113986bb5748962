package io.cryptopocket.sandbox.document;

import java.net.URI;

/**
 * What is known of a file that was fetched.
 *
 * @param mime its MIME type, empty when the server named none
 * @param from the URL after the last redirect
 */
record Fetched(String mime, URI from) {}
