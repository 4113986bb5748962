package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.ramp.quote.OnRampQuote;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.GetOnRampQuoteSuccess;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** {@code getOnRampQuote}. */
final class BuyingQuotes {

    private final Supplier<World> world;

    BuyingQuotes(Supplier<World> world) {
        this.world = world;
    }

    public Response getOnRampQuote(BigDecimal amount, String symbol, String paymentType, String chain) {
        OnRampQuote quote = Outcomes.value(world.get().quotes().buy(amount, symbol, chain, paymentType));
        return Answers.ok(new GetOnRampQuoteSuccess()
                .status(GetOnRampQuoteSuccess.StatusEnum.OK)
                .data(new io.cryptopocket.server.model.OnRampQuote()
                        .paymentType(quote.method().type())
                        .fiatSymbol(quote.fiat().unit().code())
                        .fiatAmount(quote.fiat().shortest())
                        .feeAmount(quote.fee().shortest())
                        .price(quote.price())
                        .coinSymbol(quote.asset().symbol())
                        .coinChain(quote.blockchain())
                        .coinAmount(quote.coins().shortest())));
    }
}
