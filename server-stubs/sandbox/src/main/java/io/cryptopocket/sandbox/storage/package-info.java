/** Keeps documents as files of one directory. */
@NullMarked
package io.cryptopocket.sandbox.storage;

import org.jspecify.annotations.NullMarked;
