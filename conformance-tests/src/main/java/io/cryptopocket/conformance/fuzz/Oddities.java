package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Values on which programs stumble. None of them does harm where it is believed: addresses are those of example.com, and no
 * command deletes anything.
 */
final class Oddities {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Texts that some layer between the wire and the data might take for something else. */
    private static final List<String> TEXTS = List.of(
            " ",
            "\t\r\n",
            " a ",
            "0",
            "-1",
            "null",
            "true",
            "NaN",
            "[]",
            "{}",
            "é",
            "e\u0301",
            "Ünïcödé",
            "中文字符",
            "مرحبا",
            "\u202Eevil",
            "\u200B\u200D",
            "\uFEFFa",
            "\uFFFF",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "Z\u0351\u0346\u0347",
            "\uFF21\uFF22\uFF23",
            "\u0130\u0131\u017F\u212A",
            "a\u0000b",
            "\u0001\u001F\u007F\u0085",
            "\u2028\u2029",
            "' OR '1'='1",
            "x'; SELECT pg_sleep(0); --",
            "\" OR \"\"=\"",
            "<script>alert(1)</script>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "$(id)",
            "`id`",
            "../../../etc/passwd",
            "..\\..\\boot.ini",
            "%00",
            "%25",
            "%s%n%d",
            "a\r\nX-Injected: 1",
            "\\",
            "\\u0000",
            "'",
            "\"",
            "+",
            "&a=b",
            "a,b;c",
            "*",
            "(((((((((((((((((((((((((((((((a",
            "1e999");

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("0.1"),
            new BigDecimal("0.01"),
            new BigDecimal("-0.01"),
            new BigDecimal("99.999"),
            new BigDecimal("0.00000000000000000000000000000001"),
            new BigDecimal("20.000000000000000000000000000000000000001"),
            new BigDecimal(Integer.MAX_VALUE),
            new BigDecimal(Integer.MAX_VALUE).add(BigDecimal.ONE),
            new BigDecimal(Integer.MIN_VALUE),
            new BigDecimal("9007199254740993"),
            new BigDecimal(Long.MAX_VALUE),
            new BigDecimal(Long.MAX_VALUE).add(BigDecimal.ONE),
            new BigDecimal(Long.MIN_VALUE),
            new BigDecimal("18446744073709551616"),
            new BigDecimal("1E+20"),
            new BigDecimal("1E-400"),
            new BigDecimal("1E+400"),
            new BigDecimal("-1E+400"));

    private static final List<String> DATES = List.of(
            "1970-01-01",
            "1969-12-31",
            "2000-02-29",
            "2024-02-29",
            "2038-01-19",
            "1582-10-10",
            "1000-01-01",
            "9999-12-31",
            "2026-06-15");

    private static final List<String> NO_DATES = List.of(
            "2023-02-29", "2026-13-01", "2026-00-10", "2026-06-31", "15.06.2026", "2026-6-15", "2026-06-15T00:00:00Z");

    private Oddities() {}

    /** A text that is up to a few lines long. */
    static String text(Dice dice) {
        return dice.percent(20) ? dice.of(TEXTS) + dice.of(TEXTS) : dice.of(TEXTS);
    }

    /** A text of this many code points. */
    static String text(Dice dice, int length) {
        String unit = dice.of(List.of("a", "9", " ", "é", "中", "\uD83D\uDE00", "<", "%"));
        return unit.repeat(length);
    }

    static BigDecimal number(Dice dice) {
        return dice.percent(20) ? BigDecimal.valueOf(dice.any(), dice.below(20)) : dice.of(NUMBERS);
    }

    static BigInteger whole(Dice dice) {
        List<BigDecimal> whole = NUMBERS.stream()
                .filter(number -> number.scale() <= 0 && number.precision() - number.scale() < 50)
                .toList();
        return dice.percent(20)
                ? BigInteger.valueOf(dice.any() >> dice.below(64))
                : dice.of(whole).toBigIntegerExact();
    }

    static String date(Dice dice) {
        return dice.of(DATES);
    }

    static String noDate(Dice dice) {
        return dice.of(NO_DATES);
    }

    /** Anything that JSON can say. */
    static JsonNode any(Dice dice, int longest) {
        return switch (dice.below(10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(dice.percent(50));
            case 2, 3 -> JSON.numberNode(number(dice));
            case 4 -> JSON.numberNode(whole(dice));
            case 5 -> deep(dice);
            case 6 -> JSON.arrayNode().add(text(dice)).add(JSON.numberNode(number(dice)));
            case 7 -> JSON.objectNode().put(text(dice), text(dice)).put("a", 1);
            case 8 -> JSON.textNode(text(dice, dice.between(1, longest)));
            default -> JSON.textNode(text(dice));
        };
    }

    /** Lists in lists, or objects in objects; some more than many parsers follow by default. */
    private static JsonNode deep(Dice dice) {
        JsonNode value = JSON.numberNode(1);
        boolean lists = dice.percent(50);
        for (int depth = dice.of(List.of(1, 10, 100, 500)); depth > 0; depth--) {
            ArrayNode list = JSON.arrayNode();
            ObjectNode object = JSON.objectNode();
            value = lists ? list.add(value) : object.set("a", value);
        }
        return value;
    }
}
