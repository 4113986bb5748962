package io.cryptopocket.conformance.run;

import io.cryptopocket.conformance.verdict.CaseId;
import java.time.LocalDate;

/**
 * A failure that is expected for now.
 *
 * @param link where it is followed up
 * @param expires last day on which it is accepted
 */
public record KnownFailure(CaseId id, String reason, String link, LocalDate expires) {}
