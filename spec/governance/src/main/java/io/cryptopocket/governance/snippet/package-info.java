/** Requests of the contract as code that can be copied: curl, Java and TypeScript. */
@NullMarked
package io.cryptopocket.governance.snippet;

import org.jspecify.annotations.NullMarked;
