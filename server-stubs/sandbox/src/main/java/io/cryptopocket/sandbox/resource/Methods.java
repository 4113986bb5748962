package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.PaymentMethod;
import io.cryptopocket.server.model.PaymentMethodsListResponse;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code listPaymentMethods}. */
final class Methods {

    private final Supplier<World> world;

    Methods(Supplier<World> world) {
        this.world = world;
    }

    public Response listPaymentMethods(@Nullable String fiatSymbol) {
        return Answers.ok(new PaymentMethodsListResponse()
                .status(PaymentMethodsListResponse.StatusEnum.OK)
                .data(world.get().methods().in(fiatSymbol).stream()
                        .map(method -> new PaymentMethod()
                                .paymentType(method.type())
                                .name(method.name())
                                .fiatSymbol(method.currency().code())
                                .minAmount(method.smallest().shortest())
                                .feePercent(method.feePercent()))
                        .toList()));
    }
}
