package io.cryptopocket.sandbox.customer;

/** What is special about a few customers. Most have none. */
public enum Trait {
    /** Must not buy. */
    BANNED,
    /** Must complete the enhanced verification before buying anything. */
    NEEDS_ENHANCED_VERIFICATION,
    /** The provider of payments refuses them. */
    REFUSED_BY_PROVIDER,
    /** Their bank transfers arrive without a concept. */
    PAYS_WITHOUT_CONCEPT,
    /** The storage refuses their documents. */
    WITHOUT_STORAGE,
    /** Their record makes the service fail internally. */
    FAULTY
}
