/** What integrations trade with: the terms of each, and the links that its customers follow. */
@NullMarked
package io.cryptopocket.sandbox.ramp;

import org.jspecify.annotations.NullMarked;
