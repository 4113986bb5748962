package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.ramp.quote.Quotes;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.GetTokenPriceSuccess;
import io.cryptopocket.server.model.TokenPrice;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code getTokenPrice}. */
final class Prices {

    private final Supplier<World> world;

    Prices(Supplier<World> world) {
        this.world = world;
    }

    public Response getTokenPrice(String symbol, @Nullable String chain, String fiatSymbol) {
        Quotes.Price price = Outcomes.value(world.get().quotes().price(symbol, chain, fiatSymbol));
        return Answers.ok(new GetTokenPriceSuccess()
                .status(GetTokenPriceSuccess.StatusEnum.OK)
                .data(new TokenPrice()
                        .symbol(price.asset().symbol())
                        .chain(price.blockchain())
                        .fiatSymbol(price.currency().code())
                        .price(price.amount())));
    }
}
