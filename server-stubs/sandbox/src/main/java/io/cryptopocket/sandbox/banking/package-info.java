/** Bank accounts of the integrations, and what arrived there. */
@NullMarked
package io.cryptopocket.sandbox.banking;

import org.jspecify.annotations.NullMarked;
