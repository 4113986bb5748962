/** Lists that are as quick with a hundred thousand entries as with a hundred. */
@NullMarked
package io.cryptopocket.sandbox.listing;

import org.jspecify.annotations.NullMarked;
