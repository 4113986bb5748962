package io.cryptopocket.client.error;

import io.cryptopocket.client.model.ErrorCode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What a caller would do about a refusal. */
enum Kind {
    AUTHORIZATION(AuthorizationException::new, 401, ErrorCode.AUTHORIZATION_INCORRECT),
    NOT_FOUND(
            NotFoundException::new,
            404,
            ErrorCode.USER_NOT_FOUND,
            ErrorCode.PAYMENT_NOT_FOUND,
            ErrorCode.RAMPOFF_NOT_FOUND,
            ErrorCode.BANK_ACCOUNT_NOT_FOUND,
            ErrorCode.TRANSACTION_NOT_FOUND,
            ErrorCode.SUBSCRIPTION_NOT_FOUND),
    NOT_ALLOWED(
            NotAllowedException::new,
            403,
            ErrorCode.USER_NOT_IN_INTEGRATION,
            ErrorCode.USER_BANNED,
            ErrorCode.EMAIL_NOT_ALLOWED,
            ErrorCode.METHOD_NOT_ALLOWED),
    LIMIT(LimitException::new, 413, ErrorCode.FILE_TOO_LARGE, ErrorCode.LIMIT_EXCEDED, ErrorCode.MIN_PURCHASE),
    KYC_REQUIRED(KycRequiredException::new, 0, ErrorCode.REQUIRE_KYC, ErrorCode.KYC_REINFORCED_REQUIRED),
    RATE_LIMIT(RateLimitException::new, 429),
    VALIDATION(
            ValidationException::new,
            422,
            ErrorCode.INVALID_FILE,
            ErrorCode.INVALID_FILE_URL,
            ErrorCode.DOCUMENT_NOT_VALID,
            ErrorCode.COIN_NOT_SUPPORTED,
            ErrorCode.FAIL_MANDATORY_FIELD,
            ErrorCode.GUIDED_PAYMENT_EUR_ONLY),
    SERVER(
            ServerException::new,
            500,
            ErrorCode.UNEXPECTED_ERROR,
            ErrorCode.FILE_UPLOAD_FAILED,
            ErrorCode.ERROR_PAYMENT_CREATION),
    OTHER(
            RefusedException::new,
            0,
            ErrorCode.USER_ALREADY_EXISTS,
            ErrorCode.PAYMENT_NOT_RECONCILABLE,
            ErrorCode.TRANSACTION_ALREADY_RECONCILED,
            ErrorCode.AMOUNTS_DIFFER);

    private static final Map<String, Kind> BY_CODE = new HashMap<>();

    static {
        for (Kind kind : values()) {
            for (ErrorCode code : kind.codes) {
                BY_CODE.put(code.value(), kind);
            }
        }
    }

    private final Function<Refusal, RefusedException> exception;
    private final int httpStatus;
    private final ErrorCode[] codes;

    Kind(Function<Refusal, RefusedException> exception, int httpStatus, ErrorCode... codes) {
        this.exception = exception;
        this.httpStatus = httpStatus;
        this.codes = codes;
    }

    RefusedException exception(Refusal refusal) {
        return exception.apply(refusal);
    }

    /** By code when the code is sorted, else by HTTP status. */
    static Kind of(Refusal refusal) {
        Kind sorted = refusal.code() == null ? null : BY_CODE.get(refusal.code());
        if (sorted != null) {
            return sorted;
        }
        if (!refusal.fieldMessages().isEmpty()) {
            return VALIDATION;
        }
        if (refusal.httpStatus() >= SERVER.httpStatus) {
            return SERVER;
        }
        for (Kind kind : values()) {
            if (kind.httpStatus == refusal.httpStatus()) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether a code of the contract has its place here. */
    static boolean sorts(String code) {
        return BY_CODE.containsKey(code);
    }
}
