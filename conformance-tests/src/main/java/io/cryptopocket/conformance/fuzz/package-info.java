/**
 * Requests made at random from a seed, and the properties that every answer must have. What is found is made as small as it
 * can be made before it is reported.
 */
@NullMarked
package io.cryptopocket.conformance.fuzz;

import org.jspecify.annotations.NullMarked;
