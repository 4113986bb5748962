package io.cryptopocket.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Property;
import io.cryptopocket.spec.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold between several answers and that no schema of one of them can state. Data: the judge is a check. */
public sealed interface Relation {

    /** The requests, in the order in which they are sent. */
    List<Ask> asks();

    /** Whether it only holds while nobody else changes the same things between its answers. */
    default boolean alone() {
        return false;
    }

    /**
     * The pages of a list are the list: the first request that is looked at and the last ask for as much as a page can
     * have, the others for the smaller pages from the first on.
     *
     * @param page name of the parameter that counts pages
     * @param perPage name of the parameter that says how large they are
     * @param key property that no two entries have in common, if there is one
     */
    record PagesAgree(List<Ask> asks, String page, String perPage, Optional<String> key) implements Relation {
        @Override
        public boolean alone() {
            return true;
        }
    }

    /**
     * No entry stands in a list twice.
     *
     * @param key property that no two entries have in common, if there is one
     */
    record EntriesDiffer(List<Ask> asks, Optional<String> key) implements Relation {}

    /** @param time property of the entries by which they go from the newest to the oldest */
    record NewestFirst(List<Ask> asks, String time) implements Relation {}

    /**
     * A list that is asked for what fits a filter has nothing else.
     *
     * @param parameter the filter
     * @param wanted its value
     * @param property what it is compared with in each entry
     */
    record FilterRespected(List<Ask> asks, String parameter, JsonNode wanted, String property, Comparison comparison)
            implements Relation {}

    /** How a filter's value is compared with an entry's. */
    enum Comparison {
        EQUAL,
        /** The entry's day is not before it. */
        FROM,
        /** The entry's day is not after it. */
        TO
    }

    /** Two integrations that list what is theirs have nothing in common. */
    record ListsApart(List<Ask> asks, String identifier) implements Relation {}

    /**
     * What the target is known to have is in the list.
     *
     * @param fixture name of what it has
     * @param identifier property of the entries that says which they are
     */
    record FixtureListed(List<Ask> asks, String fixture, String identifier) implements Relation {}

    /**
     * What was created is in the list that did not have it before.
     *
     * @param created JSON pointer to its identifier in the answer of the second request
     * @param identifier property of the entries that says which they are
     */
    record CreatedListed(List<Ask> asks, String created, String identifier) implements Relation {
        @Override
        public boolean alone() {
            return true;
        }
    }

    /**
     * What is read back is what was written; the write comes first.
     *
     * @param echoed properties that the write and the read have in common, as the read documents them
     */
    record ReadBack(List<Ask> asks, Map<String, Property> echoed) implements Relation {
        public ReadBack {
            echoed = Map.copyOf(echoed);
        }
    }

    /**
     * What an answer repeats of its request is what was sent.
     *
     * @param echoed properties that the request and the answer have in common, as the answer documents them
     */
    record Echoed(List<Ask> asks, Map<String, Property> echoed) implements Relation {
        public Echoed {
            echoed = Map.copyOf(echoed);
        }
    }

    /** Two things that are created have nothing in common in these places of the answers. */
    record NewIdentifiers(List<Ask> asks, List<String> pointers) implements Relation {
        public NewIdentifiers {
            pointers = List.copyOf(pointers);
        }
    }

    /**
     * What is listed is there when it is asked for by itself; the list comes first.
     *
     * @param echoed properties that the entry and the answer have in common, as the answer documents them
     */
    record ListedRead(List<Ask> asks, Map<String, Property> echoed) implements Relation {
        public ListedRead {
            echoed = Map.copyOf(echoed);
        }

        @Override
        public boolean alone() {
            return true;
        }
    }

    /** The same question, asked twice without anything in between, has the same answer. */
    record ReadRepeats(List<Ask> asks) implements Relation {}

    /**
     * A delivery that is not acknowledged comes again. The case is a journey: its steps are the requests.
     *
     * @param callback the operation that the target calls
     * @param acknowledgement the answer that would have ended it
     */
    record DeliveryRepeated(Operation callback, Response acknowledgement) implements Relation {
        @Override
        public List<Ask> asks() {
            return List.of();
        }
    }
}
