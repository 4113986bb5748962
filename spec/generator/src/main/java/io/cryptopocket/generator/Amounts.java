package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money and of coins. The API writes them as cents, as main units, as decimal text and as base units; the contract says in
 * the description of each which it is. That is handed to the templates as {@code x-money} and {@code x-coins}.
 */
final class Amounts {

    private static final Pattern CENTS = Pattern.compile("\\bin cents of `(\\w+)`");
    private static final Pattern MAIN_UNITS = Pattern.compile("\\bin main units of (?:the currency )?(?:`(\\w+)`|\\()");
    private static final Pattern EUROS = Pattern.compile("\\bin euros\\b");
    private static final Pattern BASE_UNITS = Pattern.compile("\\bdivide by 10 to the power of `(\\w+)`");
    private static final String CURRENCY = "fiat_symbol";

    private Amounts() {}

    /** Marks every property whose description gives such a unit. */
    static void mark(OpenAPI contract) {
        Walk.over(contract, List.of(), schema -> {
            Map<?, ?> properties = schema.getProperties();
            if (properties != null) {
                properties.values().forEach(property -> mark((Schema<?>) property, properties.containsKey(CURRENCY)));
            }
        });
    }

    private static void mark(Schema<?> property, boolean hasCurrency) {
        String unit = property.getDescription() == null ? "" : property.getDescription();
        Matcher cents = CENTS.matcher(unit);
        Matcher main = MAIN_UNITS.matcher(unit);
        Matcher base = BASE_UNITS.matcher(unit);
        if (cents.find()) {
            property.addExtension("x-money", money(true, cents.group(1)));
        } else if (main.find()) {
            property.addExtension(
                    "x-money", money(false, main.group(1) == null && hasCurrency ? CURRENCY : main.group(1)));
        } else if (EUROS.matcher(unit).find()) {
            property.addExtension("x-money", money(false, null));
        } else if (base.find()) {
            property.addExtension("x-coins", Map.of("decimals", base.group(1)));
        }
    }

    /** Without a property that names the currency, it is the euro. */
    private static Map<String, Object> money(boolean cents, String currency) {
        Map<String, Object> money = new HashMap<>();
        money.put("cents", cents);
        if (currency != null) {
            money.put("currency", camelCase(currency));
        }
        return money;
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(\\w)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
