/**
 * Numbers of identity documents: which kinds each country knows, and the check that each kind of number carries.
 *
 * <p>Only rules that are public knowledge. A number that passes is well formed; whether it was ever issued, nobody
 * here knows.
 */
@NullMarked
package io.cryptopocket.sandbox.customer.identification;

import org.jspecify.annotations.NullMarked;
