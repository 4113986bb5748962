/** The last requests to the operations and their answers, for whoever wants to look. Secrets and personal data are masked before anything is kept. */
@NullMarked
package io.cryptopocket.sandbox.recent;

import org.jspecify.annotations.NullMarked;
