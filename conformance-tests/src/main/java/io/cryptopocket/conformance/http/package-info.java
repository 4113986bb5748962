/**
 * Takes requests to a server and brings answers back. The only package that knows REST Assured; it knows nothing of cases
 * and expectations.
 */
@NullMarked
package io.cryptopocket.conformance.http;

import org.jspecify.annotations.NullMarked;
