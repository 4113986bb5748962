package io.cryptopocket.conformance.run;

/** The version of the suite, from the jar that it runs from. */
public final class SuiteVersion {

    private SuiteVersion() {}

    public static String get() {
        String version = SuiteVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
