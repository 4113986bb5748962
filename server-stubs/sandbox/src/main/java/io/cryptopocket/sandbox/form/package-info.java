/**
 * The pages that customers are sent to: gateway, payment, verification. Each lies under a link that nobody can guess, which is
 * what keeps others from sending its form. They work without JavaScript.
 */
@NullMarked
package io.cryptopocket.sandbox.form;

import org.jspecify.annotations.NullMarked;
