package io.cryptopocket.governance.lint;

import io.cryptopocket.governance.lint.LintReport.LintFinding;

/**
 * A rule that is switched off, everywhere or in one place, with the reason that stands beside it.
 *
 * @param rule the rule
 * @param pointer JSON pointer of the place; empty for everywhere
 * @param reason the comment above it
 * @param file where it is switched off
 */
public record LintException(String rule, String pointer, String reason, String file) {

    /** Whether this is the reason why a finding is in order. */
    public boolean excuses(LintFinding finding) {
        return rule.equals(finding.rule()) && finding.pointer().startsWith(pointer);
    }
}
