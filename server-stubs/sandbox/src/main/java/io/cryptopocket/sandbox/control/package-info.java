/** What a tester needs and the real service does not have: reset, time, and the things that others would do. */
@NullMarked
package io.cryptopocket.sandbox.control;

import org.jspecify.annotations.NullMarked;
