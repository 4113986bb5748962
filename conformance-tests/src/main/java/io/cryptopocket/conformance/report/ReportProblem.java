package io.cryptopocket.conformance.report;

/** A file that should be a report is not one, or is not whole. The message is for people and does not name the file. */
public final class ReportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReportProblem(String sentence) {
        super(sentence);
    }
}
