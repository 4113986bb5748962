package io.cryptopocket.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.sandbox.customer.Customer;
import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.customer.LocalBankAccount;
import io.cryptopocket.sandbox.customer.Trait;
import io.cryptopocket.sandbox.customer.UserType;
import io.cryptopocket.sandbox.table.Table;
import io.cryptopocket.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customers of a new sandbox, from {@code customers.txt} and the contract. */
final class SeedCustomers {

    private static final String ENHANCED = "enhanced";
    private static final String OVER_CARD_LIMIT = "over_card_limit";
    private static final String FOREIGN = "foreign_customer";

    /**
     * When customer 100 would have been registered; the others follow one a day, as the examples of the contract have
     * it.
     */
    private static final OffsetDateTime DAY_OF_100 = OffsetDateTime.parse("2026-02-24T08:15:00Z");

    private final Shown shown;
    private final World world;
    private final Map<String, JsonNode> examples;

    SeedCustomers(Shown shown, World world) {
        this.shown = shown;
        this.world = world;
        this.examples = shown.things("id", "findUser", "listCustomers");
    }

    private record Row(long id, List<String> cells) {

        String cell(int index) {
            return cells.get(index);
        }
    }

    void plant() {
        Table.read(SeedCustomers.class, "customers.txt", 7).stream()
                .flatMap(cells -> shown.number(cells.get(0)).map(id -> new Row(id, cells)).stream())
                .sorted(Comparator.comparingLong(Row::id))
                .forEach(this::plant);
    }

    private void plant(Row row) {
        JsonNode example = examples.get(Long.toString(row.id()));
        String trait = row.cell(5);
        boolean marked = !trait.isEmpty() && !trait.equals(ENHANCED) && !trait.equals(OVER_CARD_LIMIT);
        Customer customer = new Customer(
                row.id(),
                UUID.nameUUIDFromBytes(row.cell(0).getBytes(StandardCharsets.UTF_8)),
                row.cell(0).equals(FOREIGN) ? Seed.BETA : Seed.ALPHA,
                optional(example, "external_id", null),
                text(example, "name", row.cell(1)),
                text(example, "email", row.cell(2)),
                text(example, "country", row.cell(3)),
                UserType.valueOf(text(example, "user_type", "individual").toUpperCase(Locale.ROOT)),
                null,
                account(row.cell(6)),
                null,
                marked ? Set.of(Trait.valueOf(trait.toUpperCase(Locale.ROOT))) : Set.of(),
                KycStatus.valueOf(text(example, "kyc_status", row.cell(4)).toUpperCase(Locale.ROOT)),
                trait.equals(ENHANCED),
                registered(example, row.id()));
        world.customers().add(customer);
        if (trait.equals(OVER_CARD_LIMIT)) {
            world.cardLimits().exhaust(customer, world.clock().instant());
        }
    }

    private static Instant registered(@Nullable JsonNode example, long id) {
        return example == null
                ? DAY_OF_100.plusDays(id - 100).toInstant()
                : Instant.parse(example.get("created_at").textValue());
    }

    private static @Nullable LocalBankAccount account(String cell) {
        int comma = cell.indexOf(',');
        return comma < 0
                ? null
                : new LocalBankAccount(
                        cell.substring(0, comma), cell.substring(comma + 1).strip());
    }

    private static String text(@Nullable JsonNode example, String field, String otherwise) {
        return example == null || !example.hasNonNull(field)
                ? otherwise
                : example.get(field).textValue();
    }

    private static @Nullable String optional(@Nullable JsonNode example, String field, @Nullable String otherwise) {
        return example == null || !example.hasNonNull(field)
                ? otherwise
                : example.get(field).textValue();
    }
}
