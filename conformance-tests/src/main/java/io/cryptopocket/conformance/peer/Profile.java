package io.cryptopocket.conformance.peer;

/** What kind of server a target is. It decides how a deviation weighs and what need not be asked. */
public enum Profile {
    /** Ours: whatever the contract says, at whatever level, is a must. */
    SANDBOX,
    /** Somebody else's. */
    FOREIGN,
    /** A mock that only knows the contract and has to be told which example to give. */
    PRISM
}
