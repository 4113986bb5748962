package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares the keywords that limit a value from one side. */
final class LimitKeywords {

    private static final List<String> LOWER = List.of("minimum", "minLength", "minItems", "minProperties");
    private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems", "maxProperties");

    private LimitKeywords() {}

    static void compare(Spot spot) {
        LOWER.forEach(keyword -> limit(spot, keyword, 1));
        UPPER.forEach(keyword -> limit(spot, keyword, -1));
        exclusive(spot, "exclusiveMinimum");
        exclusive(spot, "exclusiveMaximum");
        spot.compare("multipleOf", spot.flow().narrowed(), spot.flow().widened(), Effect.BREAKING);
    }

    /**
     * @param tighter 1 if a higher limit allows less, -1 if a lower one does
     */
    private static void limit(Spot spot, String keyword, int tighter) {
        Optional<BigDecimal> older = number(spot.older(), keyword);
        Optional<BigDecimal> newer = number(spot.newer(), keyword);
        int up = older.isPresent() && newer.isPresent() ? newer.get().compareTo(older.get()) : 0;
        Effect changed = up == 0
                ? Effect.NONE
                : up == tighter ? spot.flow().narrowed() : spot.flow().widened();
        spot.compare(keyword, spot.flow().narrowed(), spot.flow().widened(), changed);
    }

    private static Optional<BigDecimal> number(Shape shape, String keyword) {
        return shape.find(keyword).map(Element::json).map(json -> json.decimalValue());
    }

    private static void exclusive(Spot spot, String keyword) {
        boolean newer = spot.newer().flag(keyword);
        if (spot.older().flag(keyword) != newer) {
            Effect effect = newer ? spot.flow().narrowed() : spot.flow().widened();
            spot.compare(keyword, effect, effect, effect);
        }
    }
}
