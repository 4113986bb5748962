/**
 * Turns a finished {@link io.cryptopocket.conformance.verdict.Run} into what people and machines read: the console, JSON,
 * JUnit XML, one HTML page, SARIF, HAR, Markdown and a badge. Every format is a pure function of the run and the contract's
 * text, so the same run always gives the same bytes; only {@link io.cryptopocket.conformance.report.ReportFiles} writes.
 */
@NullMarked
package io.cryptopocket.conformance.report;

import org.jspecify.annotations.NullMarked;
