package io.cryptopocket.client.invoker;

import io.cryptopocket.client.error.CallInterruptedException;
import io.cryptopocket.client.error.CallTimeoutException;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.TransportException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What the JDK's HTTP client throws, as exceptions of this client. */
final class Failures {

    private Failures() {}

    /** The exception for a failed attempt. Errors, and what code of the caller threw meanwhile, come back as they are. */
    static RuntimeException of(String operationId, Throwable thrown, long limit) {
        Throwable failure = unwrapped(thrown);
        if (failure instanceof CryptoPocketException known) {
            return known;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (caused(failure, RequestBody.Unfinished.class) instanceof RequestBody.Unfinished body) {
            return body.getCause() instanceof RuntimeException own
                    ? own
                    : new TransportException(
                            operationId + ": the document could not be read to its end.", false, body.getCause());
        }
        if (caused(failure, LimitedBody.TooLarge.class) != null) {
            return new UnexpectedAnswerException(operationId + ": the answer has more than " + limit + " bytes.");
        }
        if (caused(failure, HttpConnectTimeoutException.class) != null) {
            return new CallTimeoutException(
                    operationId + ": no connection within the time for connecting.", false, failure);
        }
        if (caused(failure, HttpTimeoutException.class) != null || caused(failure, TimeoutException.class) != null) {
            return timeout(operationId, true, failure);
        }
        if (failure instanceof InterruptedException || failure instanceof CancellationException) {
            return interrupted(operationId, true, failure);
        }
        boolean nothingSent = caused(failure, ConnectException.class) != null
                || caused(failure, UnresolvedAddressException.class) != null;
        return new TransportException(
                operationId
                        + (nothingSent
                                ? ": no connection to the server."
                                : ": the connection broke before the answer was complete."),
                !nothingSent,
                failure);
    }

    static CallTimeoutException timeout(String operationId, boolean mayHaveArrived, @Nullable Throwable cause) {
        return new CallTimeoutException(
                operationId + ": no complete answer within the time for a call.", mayHaveArrived, cause);
    }

    static CallInterruptedException interrupted(String operationId, boolean mayHaveArrived, Throwable cause) {
        return new CallInterruptedException(
                operationId + ": given up before an answer was there.", mayHaveArrived, cause);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable failure = thrown;
        while ((failure instanceof CompletionException || failure instanceof ExecutionException)
                && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    private static @Nullable Throwable caused(Throwable failure, Class<? extends Throwable> type) {
        Throwable each = failure;
        while (each != null && !type.isInstance(each)) {
            each = each.getCause();
        }
        return each;
    }
}
