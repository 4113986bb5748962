package io.cryptopocket.conformance.verdict;

/** The exit codes of the suite. */
public enum ExitCode {
    CONFORMANT(0),
    NONCONFORMANT(1),
    /** The settings, or the contract, cannot be used. */
    SETTINGS(2),
    /** The target cannot be reached, or refuses the credentials. */
    TARGET(3),
    PARTIAL(4),
    /** The suite itself failed. */
    SUITE(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
