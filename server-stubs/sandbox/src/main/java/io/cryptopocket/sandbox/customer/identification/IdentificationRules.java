package io.cryptopocket.sandbox.customer.identification;

import io.cryptopocket.sandbox.customer.UserType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which documents each country knows for people and for companies, and when a number is well formed. */
public final class IdentificationRules {

    private static final NumberRule PASSPORT = new LettersAndDigits(5, 12);

    private static final Map<String, Map<String, NumberRule>> OF_PEOPLE = Map.of(
            "ES",
            Map.of(
                    "GOVERNMENT_ID",
                    new SpanishDni(),
                    "PERMANENT_RESIDENCE_PERMIT",
                    new SpanishNie(),
                    "PASSPORT",
                    PASSPORT),
            "CL",
            Map.of("RUT", new ChileanRut()),
            "MX",
            Map.of("CURP", new MexicanCurp()),
            "CO",
            Map.of(
                    "CED_CIU", new Digits(6, 10),
                    "CED_EXT", new Digits(6, 7),
                    "TI", new Digits(10, 11),
                    "NUIP", new Digits(10, 10),
                    "TE", new LettersAndDigits(5, 12),
                    "PPT", new Digits(6, 10),
                    "PASS", PASSPORT,
                    "PEP", new Digits(15, 15),
                    "RC", new LettersAndDigits(8, 11)),
            "PE",
            Map.of("DNI", new Digits(8, 8), "CE", new LettersAndDigits(9, 12)),
            "AR",
            Map.of("DNI", new Digits(7, 8), "CUIT", ArgentineCuit.PERSON));

    private static final Map<String, Map<String, NumberRule>> OF_COMPANIES = Map.of(
            "ES", Map.of("CIF", new SpanishCif()),
            "CL", Map.of("RUT", new ChileanRut()),
            "MX", Map.of("RFC", new MexicanRfc()),
            "CO", Map.of("NIT", new ColombianNit()),
            "PE", Map.of("RUC", new PeruvianRuc()),
            "AR", Map.of("CUIT", ArgentineCuit.COMPANY));

    private static final Map<String, NumberRule> ELSEWHERE =
            Map.of("PASSPORT", PASSPORT, "GOVERNMENT_ID", new LettersAndDigits(5, 20));

    private static final Set<String> REQUIRED_IN = Set.of("CL", "MX", "CO", "PE", "AR");

    private IdentificationRules() {}

    /** Whether customers of a country must be identified. */
    public static boolean isRequiredIn(@Nullable String country) {
        return country != null && REQUIRED_IN.contains(country);
    }

    /**
     * Reads an identification; empty if the country does not know the type for such customers or the number is
     * malformed.
     *
     * @param country two upper-case letters; null is taken for Spain
     */
    public static Optional<Identification> read(
            @Nullable String country, UserType userType, String type, String number) {
        Map<String, Map<String, NumberRule>> rules = userType == UserType.COMPANY ? OF_COMPANIES : OF_PEOPLE;
        NumberRule rule =
                rules.getOrDefault(country == null ? "ES" : country, ELSEWHERE).get(type);
        String bare = DocumentNumber.bare(number);
        return rule != null && rule.accepts(bare) ? Optional.of(new Identification(type, bare)) : Optional.empty();
    }
}
