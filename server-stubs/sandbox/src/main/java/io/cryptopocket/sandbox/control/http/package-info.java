/** The control of a sandbox over HTTP, below {@code /control}: for whoever tests on this machine, and for nobody else. */
@NullMarked
package io.cryptopocket.sandbox.control.http;

import org.jspecify.annotations.NullMarked;
