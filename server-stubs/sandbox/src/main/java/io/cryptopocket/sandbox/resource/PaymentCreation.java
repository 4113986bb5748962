package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.ramp.payment.CreatedPayment;
import io.cryptopocket.sandbox.ramp.payment.PaymentOrder;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.CreatePaymentRequest;
import io.cryptopocket.server.model.PaymentLink;
import io.cryptopocket.server.model.PaymentLinkSuccess;
import io.cryptopocket.server.model.TransferInstructions;
import io.cryptopocket.server.model.TransferPaymentSuccess;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;

/** {@code createPayment}. */
final class PaymentCreation {

    private final Supplier<World> world;
    private final Callers callers;

    PaymentCreation(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response createPayment(CreatePaymentRequest request) {
        URI callback = request.getCallbackUrl();
        CreatedPayment created = Outcomes.value(world.get()
                .paymentDesk()
                .create(
                        callers.current(),
                        new PaymentOrder(
                                request.getUserId(),
                                request.getExternalId(),
                                request.getPaymentType(),
                                request.getFiatSymbol(),
                                request.getFiatAmount(),
                                request.getCoinSymbol(),
                                request.getCoinChain(),
                                request.getWallet(),
                                callback == null ? null : callback.toString())));
        return Answers.ok(
                created instanceof CreatedPayment.ByTransfer transfer
                        ? instructions(transfer)
                        : link((CreatedPayment.OnPage) created));
    }

    private static TransferPaymentSuccess instructions(CreatedPayment.ByTransfer transfer) {
        return new TransferPaymentSuccess()
                .status(TransferPaymentSuccess.StatusEnum.SUCESS)
                .message(TransferPaymentSuccess.MessageEnum.PAYMENT_CREATED)
                .data(new TransferInstructions()
                        .paymentId(transfer.payment().id())
                        .iban(transfer.account().iban().value())
                        .bic(transfer.account().bic())
                        .concept(transfer.payment().concept())
                        .destinationName(transfer.account().holderName()));
    }

    private static PaymentLinkSuccess link(CreatedPayment.OnPage page) {
        return new PaymentLinkSuccess()
                .status(PaymentLinkSuccess.StatusEnum.SUCCESS)
                .message(PaymentLinkSuccess.MessageEnum.PAYMENT_CREATED)
                .data(new PaymentLink().paymentId(page.payment().id()).urlPayment(page.url()));
    }
}
