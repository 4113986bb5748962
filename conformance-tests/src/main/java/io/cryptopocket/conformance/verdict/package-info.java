/**
 * What a run of the suite found out, as plain values: the closed set of verdicts, the rows and the run. Everything the
 * reports print is in here, and nothing in here knows how it is printed.
 */
@NullMarked
package io.cryptopocket.conformance.verdict;

import org.jspecify.annotations.NullMarked;
