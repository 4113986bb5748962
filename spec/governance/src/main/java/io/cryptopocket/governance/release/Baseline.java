package io.cryptopocket.governance.release;

import io.cryptopocket.spec.Contract;

/**
 * A released contract, kept as it was.
 *
 * @param version the version in the file's name
 * @param contract the released contract
 */
public record Baseline(Version version, Contract contract) {}
