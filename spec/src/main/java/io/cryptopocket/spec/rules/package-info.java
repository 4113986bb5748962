/**
 * House rules: what must hold of the contract beyond being readable. Each rule is a pure function from a contract to
 * findings. That every {@code $ref} can be followed, and that there are no duplicate keys, anchors or recursive
 * schemas, is no rule here: a contract that breaks it cannot be read at all.
 */
@NullMarked
package io.cryptopocket.spec.rules;

import org.jspecify.annotations.NullMarked;
