package io.cryptopocket.conformance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cryptopocket.conformance.cases.Candidate;
import io.cryptopocket.conformance.cases.Candidates;
import io.cryptopocket.conformance.contract.Validators;
import io.cryptopocket.spec.Constraint;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Schemas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes values that fit a schema, preferably ones that a program might not have been tried with. */
final class FittingValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A chain of guesses is ended by the documented value. */
    private static final int GUESSES = 8;

    private final Validators validators;
    private final Map<Site, List<JsonNode>> borders = Collections.synchronizedMap(new IdentityHashMap<>());

    FittingValues(Validators validators) {
        this.validators = validators;
    }

    /** Values right at the borders of what the schema allows. */
    List<JsonNode> atBorders(Site site) {
        return borders.computeIfAbsent(site, this::findBorders);
    }

    private List<JsonNode> findBorders(Site site) {
        return constraints(site)
                .flatMap(constraint -> Candidates.inside(constraint, site.sample()).stream())
                .flatMap(candidate -> candidate.value().stream())
                .filter(value -> fits(site, value))
                .distinct()
                .toList();
    }

    /** A value that fits, the sample if nothing else is found; empty if there is not even that. */
    Optional<JsonNode> any(Site site, Dice dice, int longest) {
        for (int guess = 0; guess < GUESSES; guess++) {
            JsonNode value = guess(site, dice, longest);
            if (fits(site, value)) {
                return Optional.of(value);
            }
        }
        return Optional.of(site.sample()).filter(sample -> fits(site, sample));
    }

    /** Values just outside what the schema allows, without the value that is missing. */
    List<JsonNode> beyondBorders(Site site) {
        return constraints(site)
                .flatMap(constraint -> Candidates.outside(constraint, site.sample()).stream())
                .map(Candidate::value)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    boolean fits(Site site, JsonNode value) {
        return validators.of(site.schema()).mismatches(value).isEmpty();
    }

    private static Stream<Constraint> constraints(Site site) {
        return Schemas.constraints(site.schema()).stream()
                .filter(constraint -> constraint.path().isEmpty());
    }

    private JsonNode guess(Site site, Dice dice, int longest) {
        Element schema = site.schema().resolved();
        Optional<List<Element>> choice = schema.find("enum").map(Element::items);
        if (choice.isPresent()) {
            return dice.of(choice.get()).json();
        }
        List<JsonNode> borders = atBorders(site);
        if (!borders.isEmpty() && dice.percent(25)) {
            return dice.of(borders);
        }
        return switch (site.type()) {
            case "integer" -> JSON.numberNode(whole(dice));
            case "number" -> JSON.numberNode(number(dice));
            case "boolean" -> JSON.booleanNode(dice.percent(50));
            case "string" -> JSON.textNode(text(site, dice, longest));
            default -> site.sample();
        };
    }

    private static BigInteger whole(Dice dice) {
        return dice.percent(50) ? BigInteger.valueOf(dice.between(1, 300)) : Oddities.whole(dice);
    }

    private static BigDecimal number(Dice dice) {
        return dice.percent(50) ? BigDecimal.valueOf(dice.between(1, 1_000_000), 2) : Oddities.number(dice);
    }

    private static String text(Site site, Dice dice, int longest) {
        switch (site.format()) {
            case "email":
                return dice.of(List.of("a.b+c", "o_k", "x", "A-1", "1", "l".repeat(64)))
                        + dice.of(List.of("@example.com", "@a.b.c.example.com", "@EXAMPLE.com"));
            case "uri":
                return "https://example.com"
                        + dice.of(List.of("", "/", "/a?b=c&d=%20", "/%C3%A9#f", ":8443/a", "/" + "a".repeat(300)));
            case "date":
                return Oddities.date(dice);
            default:
                break;
        }
        String sample = site.sample().asText("a");
        if (site.schema().resolved().find("pattern").isPresent()) {
            return like(sample, dice);
        }
        return switch (dice.below(4)) {
            case 0 -> like(sample, dice);
            case 1 -> Oddities.text(dice, dice.between(1, longest));
            default -> Oddities.text(dice);
        };
    }

    /** Another text with letters and digits where the sample has them, sometimes shorter or longer. */
    private static String like(String sample, Dice dice) {
        StringBuilder text = new StringBuilder();
        sample.codePoints().limit(200).forEach(c -> text.appendCodePoint(like(c, dice)));
        if (dice.percent(20) && text.length() > 1) {
            text.setLength(dice.between(1, text.length() - 1));
        } else if (dice.percent(20)) {
            text.append(text);
        }
        return text.toString();
    }

    private static int like(int c, Dice dice) {
        if (c >= '0' && c <= '9') {
            return '0' + dice.below(10);
        }
        if (c >= 'a' && c <= 'z') {
            return 'a' + dice.below(26);
        }
        return c >= 'A' && c <= 'Z' ? 'A' + dice.below(26) : c;
    }
}
