package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.ramp.quote.OffRampQuote;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.GetOffRampQuoteSuccess;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code getOffRampQuote}. */
final class SellingQuotes {

    private final Supplier<World> world;

    SellingQuotes(Supplier<World> world) {
        this.world = world;
    }

    public Response getOffRampQuote(BigDecimal amount, String symbol, @Nullable String blockchain) {
        OffRampQuote quote = Outcomes.value(world.get().quotes().sell(amount, symbol, blockchain));
        return Answers.ok(new GetOffRampQuoteSuccess()
                .status(GetOffRampQuoteSuccess.StatusEnum.OK)
                .data(new io.cryptopocket.server.model.OffRampQuote()
                        .symbol(quote.asset().symbol())
                        .blockchain(quote.blockchain())
                        .amount(quote.coins().shortest())
                        .price(quote.price())
                        .feeAmount(quote.fee().shortest())
                        .fiatSymbol(quote.payout().unit().code())
                        .fiatAmount(quote.payout().shortest())));
    }
}
