package io.cryptopocket.conformance.cases;

/** A request cannot be made because a value is not there. */
public final class MissingValue extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean fixture;

    private MissingValue(String sentence, boolean fixture) {
        super(sentence);
        this.fixture = fixture;
    }

    static MissingValue fixture(String name) {
        return new MissingValue("The settings have no value for the fixture \"" + name + "\".", true);
    }

    static MissingValue taken(String name) {
        return new MissingValue("No earlier answer delivered \"" + name + "\".", false);
    }

    /** Whether a setting would help; otherwise an earlier call would. */
    public boolean isFixture() {
        return fixture;
    }
}
