package io.cryptopocket.sandbox.ramp.asset;

import io.cryptopocket.sandbox.money.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * A coin that can be traded.
 *
 * @param unit its symbol and decimals
 * @param name for people
 * @param blockchains where it is traded, the usual one first; never empty
 * @param priceInEuros of one coin
 */
public record Asset(Unit unit, String name, List<String> blockchains, BigDecimal priceInEuros) {

    public Asset {
        blockchains = List.copyOf(blockchains);
    }

    public String symbol() {
        return unit.code();
    }

    public boolean isOn(String blockchain) {
        return blockchains.contains(blockchain);
    }
}
