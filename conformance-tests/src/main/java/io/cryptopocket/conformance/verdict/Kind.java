package io.cryptopocket.conformance.verdict;

/** Which part of the contract a case was derived from. */
public enum Kind {
    /** A documented example of a success. */
    EXAMPLE,
    /** A documented row of an error table. */
    ERROR_ROW,
    /** A value just inside or just outside one rule of a schema. */
    CONSTRAINT,
    /** A call without a token, or with one that cannot be accepted. */
    AUTHORIZATION,
    /** A call that names what belongs to another integration. */
    OWNERSHIP,
    /** What must hold between several answers and that no schema can state. */
    RELATION,
    /** A documented sequence of calls. */
    JOURNEY,
    /** What must hold of HTTP and of JSON, whatever the operation. */
    PROTOCOL,
    /** What must hold of every answer, whatever the request: found out by requests made at random. */
    FUZZ
}
