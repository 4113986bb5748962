package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.ramp.payment.GuidedOrder;
import io.cryptopocket.sandbox.ramp.payment.GuidedPayment;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.CreateGuidedPaymentRequest;
import io.cryptopocket.server.model.CreateGuidedPaymentSuccess;
import io.cryptopocket.server.model.CreatedGuidedPayment;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** {@code createGuidedPayment}. */
final class GuidedPaymentCreation {

    private final Supplier<World> world;
    private final Callers callers;

    GuidedPaymentCreation(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response createGuidedPayment(CreateGuidedPaymentRequest request) {
        GuidedPayment created = Outcomes.value(world.get()
                .guidedDesk()
                .create(
                        callers.current(),
                        new GuidedOrder(
                                request.getUserId(),
                                request.getExternalId(),
                                request.getPaymentType(),
                                request.getFiatSymbol(),
                                request.getFiatAmount(),
                                request.getCoinSymbol(),
                                request.getCoinChain())));
        return Answers.ok(new CreateGuidedPaymentSuccess()
                .status(CreateGuidedPaymentSuccess.StatusEnum.SUCCESS)
                .message(CreateGuidedPaymentSuccess.MessageEnum.GUIDED_PAYMENT_CREATED)
                .data(new CreatedGuidedPayment()
                        .paymentId(created.payment().id())
                        .gatewayUrl(created.gateway())
                        .externalId(created.payment().externalId())));
    }
}
