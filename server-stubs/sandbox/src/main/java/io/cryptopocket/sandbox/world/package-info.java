/** Everything that a sandbox remembers, put together; resetting a sandbox is making a new one of these. */
@NullMarked
package io.cryptopocket.sandbox.world;

import org.jspecify.annotations.NullMarked;
