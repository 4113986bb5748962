/**
 * The answers to a reviewer's questions as plain records: what the page shows, and what {@code governance.json} holds.
 */
@NullMarked
package io.cryptopocket.governance.facts;

import org.jspecify.annotations.NullMarked;
