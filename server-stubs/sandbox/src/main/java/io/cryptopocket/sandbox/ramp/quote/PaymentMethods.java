package io.cryptopocket.sandbox.ramp.quote;

import io.cryptopocket.sandbox.money.Money;
import io.cryptopocket.sandbox.money.Unit;
import io.cryptopocket.sandbox.ramp.asset.Currencies;
import io.cryptopocket.sandbox.table.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to pay, from {@code methods.txt}. */
public final class PaymentMethods {

    private final Map<String, PaymentMethod> byType = new LinkedHashMap<>();

    public PaymentMethods(Currencies currencies) {
        for (List<String> row : Table.read(PaymentMethods.class, "methods.txt", 6)) {
            Unit currency = currencies.find(row.get(2)).orElseThrow();
            PaymentMethod.Channel channel =
                    PaymentMethod.Channel.valueOf(row.get(5).toUpperCase(Locale.ROOT));
            byType.put(
                    row.get(0),
                    new PaymentMethod(
                            row.get(0),
                            row.get(1),
                            Money.of(currency, row.get(3)),
                            new BigDecimal(row.get(4)),
                            channel));
        }
    }

    /** All methods, or those of one currency, in the order of the table. */
    public List<PaymentMethod> in(@Nullable String currency) {
        return byType.values().stream()
                .filter(method -> currency == null || method.currency().code().equals(currency))
                .toList();
    }

    /** Finds a method by its type, written in upper or lower case. */
    public Optional<PaymentMethod> find(String type) {
        return Optional.ofNullable(byType.get(type.toLowerCase(Locale.ROOT)));
    }
}
