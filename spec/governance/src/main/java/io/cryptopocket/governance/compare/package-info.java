/**
 * Tells two contracts apart as an integrator would feel it.
 *
 * <p>Our own comparison instead of a ready one, because it has to see the payloads of callbacks, name the line in the
 * contract, tell error codes apart, and take nothing that it does not know for harmless. Start at {@link
 * io.cryptopocket.governance.compare.Comparison#of}.
 */
@NullMarked
package io.cryptopocket.governance.compare;

import org.jspecify.annotations.NullMarked;
