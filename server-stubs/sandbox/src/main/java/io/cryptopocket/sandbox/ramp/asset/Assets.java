package io.cryptopocket.sandbox.ramp.asset;

import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The coins that can be traded, from {@code assets.txt}. */
public final class Assets {

    private final Map<String, Asset> bySymbol = new LinkedHashMap<>();

    public Assets() {
        for (List<String> row : Table.read(Assets.class, "assets.txt", 5)) {
            Unit unit = new Unit(row.get(0), Integer.parseInt(row.get(2)));
            List<String> blockchains = List.of(row.get(3).split(", *"));
            bySymbol.put(unit.code(), new Asset(unit, row.get(1), blockchains, new BigDecimal(row.get(4))));
        }
    }

    /** All coins, in the order of the table. */
    public Collection<Asset> all() {
        return Collections.unmodifiableCollection(new ArrayList<>(bySymbol.values()));
    }

    public Optional<Asset> find(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /** The coin, if it is traded on this blockchain. */
    public Optional<Asset> find(String symbol, String blockchain) {
        return find(symbol).filter(asset -> asset.isOn(blockchain));
    }
}
