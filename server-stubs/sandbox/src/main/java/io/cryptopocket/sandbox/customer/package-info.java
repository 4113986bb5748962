/** Customers of the integrations: registration, verification, and who may not do what. */
@NullMarked
package io.cryptopocket.sandbox.customer;

import org.jspecify.annotations.NullMarked;
