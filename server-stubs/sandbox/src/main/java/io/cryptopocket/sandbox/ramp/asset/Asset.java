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

    /**
     * The one instance of a blockchain's name, so that a hundred thousand payments share it.
     *
     * @throws IndexOutOfBoundsException if the coin is not traded there
     */
    public String named(String blockchain) {
        return blockchains.get(blockchains.indexOf(blockchain));
    }

    public boolean isOn(String blockchain) {
        return blockchains.contains(blockchain);
    }
}
