package io.cryptopocket.client;

import io.cryptopocket.client.api.OnRampApi;
import io.cryptopocket.client.error.CallInterruptedException;
import io.cryptopocket.client.invoker.Caller;
import io.cryptopocket.client.model.Payment;
import io.cryptopocket.client.model.PaymentStatus;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

/** Buying coins: quotes, payment methods and payments. */
public final class OnRamps extends OnRampApi {

    OnRamps(Caller caller) {
        super(caller);
    }

    /**
     * Asks for a payment again and again until it has come far enough. The first pause is a second, later ones grow to 15 seconds.
     *
     * @param paymentId the payment
     * @param until the state to wait for; a later known state will do as well
     * @param timeout how long to wait at most, answers of the server included; zero or more
     * @return the payment in or behind that state
     * @throws io.cryptopocket.client.error.CallTimeoutException when the time is over; ask again later
     * @throws io.cryptopocket.client.error.CryptoPocketException when asking failed
     */
    public Payment awaitPayment(String paymentId, PaymentStatus until, Duration timeout) {
        return awaitPayment(paymentId, reached(until), timeout);
    }

    /**
     * Asks for a payment again and again until a condition holds; see {@link #awaitPayment(String, PaymentStatus, Duration)}.
     *
     * @param paymentId the payment
     * @param until true when there is nothing more to wait for
     * @param timeout how long to wait at most
     * @return the payment for which the condition holds
     */
    public Payment awaitPayment(String paymentId, Predicate<Payment> until, Duration timeout) {
        CompletableFuture<Payment> awaited = awaitPaymentAsync(paymentId, until, timeout);
        try {
            return awaited.get();
        } catch (InterruptedException e) {
            awaited.cancel(true);
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("getPayment: given up while waiting for the payment.", true, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * The same as {@link #awaitPayment(String, PaymentStatus, Duration)} without a thread that waits.
     *
     * @param paymentId the payment
     * @param until the state to wait for; a later known state will do as well
     * @param timeout how long to wait at most
     * @return completes with the payment; cancelling it ends the asking
     */
    public CompletableFuture<Payment> awaitPaymentAsync(String paymentId, PaymentStatus until, Duration timeout) {
        return awaitPaymentAsync(paymentId, reached(until), timeout);
    }

    /**
     * The same as {@link #awaitPayment(String, Predicate, Duration)} without a thread that waits.
     *
     * @param paymentId the payment
     * @param until true when there is nothing more to wait for
     * @param timeout how long to wait at most
     * @return completes with the payment; cancelling it ends the asking
     */
    public CompletableFuture<Payment> awaitPaymentAsync(String paymentId, Predicate<Payment> until, Duration timeout) {
        PaymentWatch watch = new PaymentWatch(() -> getPaymentAsync(paymentId), until, timeout);
        watch.ask();
        return watch;
    }

    /** The contract lists the states in the order in which they follow each other. */
    private static Predicate<Payment> reached(PaymentStatus until) {
        int goal = PaymentStatus.values().indexOf(until);
        return payment -> payment.status().equals(until)
                || goal >= 0 && PaymentStatus.values().indexOf(payment.status()) >= goal;
    }
}
