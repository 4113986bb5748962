/** Speaks HTTP: containers, the JSON of requests and answers, and what is said when a request fails. */
@NullMarked
package io.cryptopocket.sandbox.http;

import org.jspecify.annotations.NullMarked;
