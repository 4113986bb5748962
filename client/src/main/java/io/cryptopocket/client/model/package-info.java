/** What calls send and return, generated from the contract. Immutable. */
@NullMarked
package io.cryptopocket.client.model;

import org.jspecify.annotations.NullMarked;
