package io.cryptopocket.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the contract: its JSON, its pointer, its line, and the way by which it was reached.
 *
 * <p>The way matters for {@link #provenance()}: an element that was reached through a {@code $ref} and states no level
 * of its own has the level of the element that refers to it.
 */
public final class Element {

    private static final String REF = "$ref";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Source source;
    private final String pointer;
    private final JsonNode json;
    private final @Nullable Element cameFrom;

    private Element(Source source, String pointer, JsonNode json, @Nullable Element cameFrom) {
        this.source = source;
        this.pointer = pointer;
        this.json = json;
        this.cameFrom = cameFrom;
    }

    static Element root(Source source) {
        return new Element(source, "", source.json(), null);
    }

    /** JSON pointer (RFC 6901) of this element, empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** The last key of the pointer, unescaped: the name of a property or component, an index; empty for the document. */
    public String key() {
        return Pointers.last(pointer);
    }

    /** Line in the document, counted from 1: the line of the key for a value in a mapping. */
    public int line() {
        return source.line(pointer);
    }

    /** Where a reader finds this element, as {@code spec/cryptopocket.yaml:LINE}. */
    public String location() {
        return source.name() + ":" + line();
    }

    /** The JSON of this element. Shared, so it must not be changed. */
    public JsonNode json() {
        return json;
    }

    /**
     * The element below these keys; a list's keys are its indices.
     *
     * @throws ContractException if there is none
     */
    public Element child(String... keys) {
        Element at = this;
        for (String key : keys) {
            Element parent = at;
            at = parent.step(key).orElseThrow(() -> parent.refuse("\"" + key + "\" is missing here."));
        }
        return at;
    }

    /** The element below these keys, if there is one. Does not follow {@code $ref}. */
    public Optional<Element> find(String... keys) {
        Optional<Element> at = Optional.of(this);
        for (String key : keys) {
            at = at.flatMap(parent -> parent.step(key));
        }
        return at;
    }

    /** The items of a list, in order; none for anything else. */
    public List<Element> items() {
        List<Element> items = new ArrayList<>();
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                items.add(below(String.valueOf(i), json.get(i)));
            }
        }
        return items;
    }

    /** The fields of a mapping, in document order; none for anything else. */
    public Map<String, Element> fields() {
        Map<String, Element> fields = new LinkedHashMap<>();
        Iterator<String> names = json.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            fields.put(name, below(name, json.get(name)));
        }
        return fields;
    }

    /**
     * The text below these keys.
     *
     * @throws ContractException if it is missing or not text
     */
    public String text(String... keys) {
        return child(keys).asText();
    }

    /**
     * The text below these keys, if there is any.
     *
     * @throws ContractException if it is not text
     */
    public Optional<String> findText(String... keys) {
        return find(keys).map(Element::asText);
    }

    /** Whether the value below these keys is {@code true}; {@code false} if it is missing. */
    public boolean flag(String... keys) {
        return find(keys).map(flag -> flag.json.asBoolean(false)).orElse(false);
    }

    /** Whether this element only names another one by {@code $ref}. */
    public boolean isReference() {
        return json.path(REF).isTextual();
    }

    /** The element that {@code $ref} names, followed to its end; this element if it is no reference. */
    public Element resolved() {
        Element at = this;
        while (at.isReference()) {
            at = at.target(at.json.get(REF).textValue());
        }
        return at;
    }

    /**
     * How sure this element is: what it states itself, else what the nearest element states on the way by which it was
     * reached. A reference is as sure as what it names.
     *
     * @throws ContractException if nothing on the way states a level
     */
    public Provenance provenance() {
        Element start = resolved();
        for (@Nullable Element at = start; at != null; at = at.cameFrom) {
            Optional<Provenance> stated = at.statedProvenance();
            if (stated.isPresent()) {
                return stated.get();
            }
        }
        throw start.refuse("neither this element nor one above it states x-provenance.");
    }

    /** The level that this very element states. */
    public Optional<Provenance> statedProvenance() {
        return find(Provenance.KEY).filter(stated -> stated.json.has("level")).map(Provenance::read);
    }

    /** Whether this element, or what it names by {@code $ref}, is marked as a secret or as personal data. */
    public boolean sensitive() {
        return flag("x-sensitive") || resolved().flag("x-sensitive");
    }

    /**
     * This element and all below it in document order, without what is payload instead of contract: example values,
     * defaults and the values of enums.
     */
    public Stream<Element> structure() {
        Stream<Element> below = Stream.concat(fields().values().stream(), items().stream());
        return Stream.concat(
                Stream.of(this), below.filter(child -> !child.isPayload()).flatMap(Element::structure));
    }

    /**
     * The component that a reference text names. It remembers this element as the one that refers.
     *
     * @param ref of the form {@code #/components/KIND/NAME}
     */
    Element target(String ref) {
        if (!ref.matches("#/components/[^/]+/[^/]+")) {
            throw refuse("\"" + ref
                    + "\" is not of the form #/components/KIND/NAME; refer to a component of this document.");
        }
        String component = ref.substring(1);
        JsonNode found = source.json().at(component);
        if (found.isMissingNode()) {
            throw refuse("\"" + ref + "\" names no component of this document.");
        }
        return new Element(source, component, found, this);
    }

    ContractException refuse(String problem) {
        return new ContractException(source.name(), line(), problem);
    }

    private boolean isPayload() {
        String parent = Pointers.parent(pointer);
        return switch (key()) {
            case "example", "default", "enum" -> !Pointers.last(parent).equals("properties");
            case "value" -> Pointers.last(Pointers.parent(parent)).equals("examples");
            default -> false;
        };
    }

    private Optional<Element> step(String key) {
        boolean index = json.isArray() && INDEX.matcher(key).matches();
        JsonNode next = index ? json.path(Integer.parseInt(key)) : json.path(key);
        return next.isMissingNode() ? Optional.empty() : Optional.of(below(key, next));
    }

    private Element below(String key, JsonNode value) {
        return new Element(source, Pointers.child(pointer, key), value, this);
    }

    private String asText() {
        if (!json.isTextual()) {
            throw refuse("\"" + key() + "\" should be text but is " + json + ".");
        }
        return json.textValue();
    }

    @Override
    public String toString() {
        return location() + " (" + (pointer.isEmpty() ? "the whole document" : pointer) + ")";
    }
}
