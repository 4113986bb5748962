package io.cryptopocket.sandbox.fault;

/** Ids of the checks that faults are meant for. */
final class Checks {

    static final String STATUS = "status";
    static final String MEDIA_TYPE = "media-type";
    static final String BODY_JSON = "body-json";
    static final String BODY_SCHEMA = "body-schema";
    static final String ERROR_CODE = "error-code";
    static final String CONSTANT_BODY = "constant-body";
    static final String HEADERS = "headers";
    static final String WRITE_ONLY = "write-only";
    static final String NO_SECRET = "no-secret";
    static final String NO_INTERNALS = "no-internals";
    static final String NO_VERSION = "no-version";

    private Checks() {}
}
