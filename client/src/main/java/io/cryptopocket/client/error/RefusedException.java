package io.cryptopocket.client.error;

import io.cryptopocket.client.model.ErrorCode;
import java.util.Optional;

/**
 * The server understood the call and refused it, under whatever HTTP status.
 *
 * <p>The subclasses group what a caller would do about it. A code that fits none of them is thrown as this class.
 */
public sealed class RefusedException extends CryptoPocketException
        permits AuthorizationException,
                KycRequiredException,
                LimitException,
                NotAllowedException,
                NotFoundException,
                RateLimitException,
                ServerException,
                ValidationException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * A refusal that no subclass describes.
     *
     * @param refusal what the server said
     */
    public RefusedException(Refusal refusal) {
        super(refusal.toString(), null);
        this.refusal = refusal;
    }

    /**
     * The exception for a refusal: the subclass that its code or its HTTP status asks for.
     *
     * @param refusal what the server said
     * @return not thrown yet
     */
    public static RefusedException of(Refusal refusal) {
        return Kind.of(refusal).exception(refusal);
    }

    /**
     * Everything that the server said.
     *
     * @return includes messages that may repeat what was sent
     */
    public Refusal refusal() {
        return refusal;
    }

    /**
     * HTTP status.
     *
     * @return 200 for most refusals of this API
     */
    public int httpStatus() {
        return refusal.httpStatus();
    }

    /**
     * Error code, with its text as received and, when the contract lists it, equal to its constant.
     *
     * @return empty when the answer had none
     */
    public Optional<ErrorCode> code() {
        return Optional.ofNullable(refusal.code()).map(ErrorCode::of);
    }

    /**
     * What the server says beside the code, in a sentence for people; for example how much the minimum purchase is. It may repeat
     * what was sent: do not log it.
     *
     * @return empty when the server says nothing
     */
    public Optional<String> detail() {
        return Optional.ofNullable(refusal.detail());
    }

    /**
     * The server's name for the request, to quote when asking for support.
     *
     * @return empty when the server gave none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(refusal.requestId());
    }
}
