package io.cryptopocket.conformance.settings;

import io.cryptopocket.conformance.run.Shard;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typed text as values, or a refusal that says what to give. */
final class Values {
    private static final Pattern SHARD = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    private Values() {}

    static int count(Typed typed, int least, int most) {
        return Math.toIntExact(whole(typed, least, most));
    }

    static long whole(Typed typed, long least, long most) {
        try {
            long value = Long.parseLong(typed.value().strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Refused below, with the same words as a number out of range.
        }
        boolean any = least == Long.MIN_VALUE && most == Long.MAX_VALUE;
        throw typed.refuse(any ? "give a whole number." : "give a whole number from " + least + " to " + most + ".");
    }

    static double positive(Typed typed) {
        try {
            BigDecimal value = new BigDecimal(typed.value().strip());
            if (value.signum() > 0 && value.compareTo(BigDecimal.valueOf(1_000_000)) <= 0) {
                return value.doubleValue();
            }
        } catch (NumberFormatException e) {
            // Refused below, with the same words as a number out of range.
        }
        throw typed.refuse("give a number above 0, for example 10 or 0.5.");
    }

    static Duration seconds(Typed typed, int least, int most) {
        return Duration.ofSeconds(whole(typed, least, most));
    }

    static boolean flag(Typed typed) {
        return choose(typed, List.of(true, false), String::valueOf);
    }

    static <T> T choose(Typed typed, List<T> constants, Function<T, String> word) {
        return constants.stream()
                .filter(constant -> word.apply(constant).equals(typed.value().strip()))
                .findFirst()
                .orElseThrow(() -> typed.refuse(
                        "give " + enumerated(constants.stream().map(word).toList()) + "."));
    }

    private static String enumerated(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    static <T extends Enum<T>> T choose(Typed typed, T[] constants) {
        return choose(
                typed, Arrays.asList(constants), constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    static Shard shard(Typed typed) {
        Matcher parts = SHARD.matcher(typed.value().strip());
        if (parts.matches()) {
            int index = Integer.parseInt(parts.group(1));
            int of = Integer.parseInt(parts.group(2));
            if (index >= 1 && index <= of) {
                return new Shard(index, of);
            }
        }
        throw typed.refuse("give the number of this part and how many there are, for example 1/3, 2/3 and 3/3.");
    }

    /** An http or https URL with a host; what a base URL must not have is refused, because it would be lost. */
    static URI baseUrl(Typed typed) {
        URI url = url(typed, "give a URL such as https://host/api.");
        if (url.getRawUserInfo() != null) {
            throw new SettingsProblem(
                    typed.place()
                            + " has credentials in the URL, where logs would show them; give the URL without the part before @.");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            // What follows may be a secret.
            String start = typed.value().strip().replaceFirst("[?#].*", "");
            throw new SettingsProblem(typed.place() + " is \"" + start
                    + "...\": a base URL has no ? and no #; give it up to the path, such as https://host/api.");
        }
        String text = url.toString();
        return text.endsWith("/") ? URI.create(text.replaceAll("/+$", "")) : url;
    }

    static URI url(Typed typed, String whatToDo) {
        try {
            URI url = new URI(typed.value().strip());
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (web && url.getHost() != null && url.getPort() <= 65_535) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Refused below, with the same words as any other text that is no URL.
        }
        throw typed.refuse(whatToDo);
    }
}
