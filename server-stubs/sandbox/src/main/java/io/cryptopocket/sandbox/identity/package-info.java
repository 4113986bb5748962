/** Knows who calls: integrations, their secrets and their tokens. */
@NullMarked
package io.cryptopocket.sandbox.identity;

import org.jspecify.annotations.NullMarked;
