/** Takes a customer's document in, as Base64 or from a URL, without ever holding it in memory. */
@NullMarked
package io.cryptopocket.sandbox.document;

import org.jspecify.annotations.NullMarked;
