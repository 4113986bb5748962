package io.cryptopocket.sandbox.ramp.asset;

import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.table.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The currencies of the banks, from {@code currencies.txt}. All of them have two decimals here, as the contract
 * counts cents of each.
 */
public final class Currencies {

    private static final int DECIMALS = 2;

    private record Currency(Unit unit, BigDecimal perEuro) {}

    private record Pair(String coin, String fiat) {}

    private final ConcurrentMap<Pair, BigDecimal> prices = new ConcurrentHashMap<>();
    private final Map<String, Currency> byCode = new HashMap<>();
    private final Map<String, Unit> byCountry = new HashMap<>();

    public Currencies() {
        for (List<String> row : Table.read(Currencies.class, "currencies.txt", 3)) {
            Unit unit = new Unit(row.get(0), DECIMALS);
            byCode.put(unit.code(), new Currency(unit, new BigDecimal(row.get(1))));
            if (!row.get(2).isEmpty()) {
                byCountry.put(row.get(2), unit);
            }
        }
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Currency::unit);
    }

    /**
     * What customers of a country of Latin America are paid out in; empty for the rest of the world, which gets
     * euros.
     */
    public Optional<Unit> ofLatinAmerica(String country) {
        return Optional.ofNullable(byCountry.get(country));
    }

    /**
     * The price of one coin, exact.
     *
     * @throws IllegalArgumentException if the table does not know the currency
     */
    public BigDecimal price(Asset asset, Unit fiat) {
        return prices.computeIfAbsent(new Pair(asset.symbol(), fiat.code()), pair -> reckon(asset, fiat));
    }

    private BigDecimal reckon(Asset asset, Unit fiat) {
        Currency currency = byCode.get(fiat.code());
        if (currency == null) {
            throw new IllegalArgumentException("There is no rate for " + fiat + ".");
        }
        BigDecimal price = asset.priceInEuros().multiply(currency.perEuro()).stripTrailingZeros();
        return price.scale() < 0 ? price.setScale(0) : price;
    }
}
