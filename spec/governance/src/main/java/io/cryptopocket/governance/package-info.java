/**
 * What a review of the contract asks, and what it would refuse.
 *
 * <p>{@code compare} tells two contracts apart, {@code gate} refuses what does not fit a release, {@code release} makes
 * one, {@code page} answers a reviewer's questions in one page.
 */
@NullMarked
package io.cryptopocket.governance;

import org.jspecify.annotations.NullMarked;
