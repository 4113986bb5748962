package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.ramp.payment.PaymentStatus;
import io.cryptopocket.sandbox.world.PaymentView;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.GetPaymentSuccess;
import io.cryptopocket.server.model.KnownPaymentStatus;
import io.cryptopocket.server.model.PaymentsListResponse;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code getPayment} and {@code listPayments}. */
final class PaymentHistory {

    private final Supplier<World> world;
    private final Callers callers;

    PaymentHistory(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response getPayment(String paymentId) {
        Payment payment = world.get()
                .payments()
                .find(callers.current(), paymentId)
                .orElseThrow(() -> Outcomes.refused(RefusalCode.PAYMENT_NOT_FOUND));
        return Answers.ok(Viewed.one(GetPaymentSuccess.StatusEnum.OK, PaymentView.of(payment)));
    }

    public Response listPayments(Integer page, Integer perPage, @Nullable KnownPaymentStatus status) {
        PaymentStatus wanted = status == null ? null : PaymentStatus.valueOf(status.name());
        Page<Payment> found = world.get().payments().page(callers.current(), wanted, new PageRequest(page, perPage));
        return Answers.ok(Viewed.page(PaymentsListResponse.StatusEnum.OK, found, PaymentView::of));
    }
}
