/** Identifiers and secrets that are made up: of payments, of companies, of bank transactions. */
@NullMarked
package io.cryptopocket.sandbox.identifier;

import org.jspecify.annotations.NullMarked;
