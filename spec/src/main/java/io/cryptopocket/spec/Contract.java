package io.cryptopocket.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract: an OpenAPI 3.0 document with the extensions of this project. Immutable. */
public final class Contract {

    private static final String RESOURCE = "/cryptopocket.yaml";
    private static final String NAME = "spec/cryptopocket.yaml";

    private static @Nullable Contract loaded;

    private final String name;
    private final String text;
    private final Element root;
    private final String title;
    private final String version;
    private final List<Operation> operations;
    private final Map<String, Fixture> fixtures;
    private final List<Journey> journeys;
    private final List<OpenQuestion> openQuestions;
    private final Map<String, Page> pages;
    private final URI server;
    private final String authHeader;

    /** Reads everything at once, so that a contract that exists is a contract that can be read. */
    private Contract(String text, String name) {
        this.name = name;
        this.text = text;
        this.root = Element.root(YamlReader.read(text, name));
        if (!root.text("openapi").startsWith("3.0.")) {
            throw root.child("openapi").refuse("only OpenAPI 3.0 is read, but this is " + root.text("openapi") + ".");
        }
        References.check(root);
        root.structure().forEach(Element::statedProvenance);
        this.title = root.text("info", "title");
        this.version = root.text("info", "version");
        this.pages = Page.readAll(root);
        this.fixtures = Fixture.readAll(root);
        this.journeys = Journey.readAll(root);
        this.openQuestions = OpenQuestion.readAll(root);
        this.server = Uris.read(root.child("servers", "0", "url"));
        this.authHeader = Security.header(root);
        Security security = Security.of(root);
        this.operations = root.child("paths").fields().values().stream()
                .flatMap(path -> Operation.readAll(path, security).stream())
                .toList();
        Survey.componentSchemas(this).forEach(Schemas::constraints);
    }

    /**
     * The contract of this build, from the class path. Read once.
     *
     * @throws ContractException if it cannot be read
     */
    public static synchronized Contract load() {
        if (loaded == null) {
            loaded = new Contract(resource(), NAME);
        }
        return loaded;
    }

    private static String resource() {
        try (InputStream bytes = Contract.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new ContractException(NAME + " is not on the class path; build the module spec first.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ContractException(NAME + " is not UTF-8.");
        } catch (IOException e) {
            throw new ContractException(NAME + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /**
     * Reads a contract from text.
     *
     * @param yaml the document, YAML 1.2
     * @param name the document's name in messages, for example {@code spec/cryptopocket.yaml}
     * @throws ContractException if it cannot be read
     */
    public static Contract parse(String yaml, String name) {
        return new Contract(yaml, name);
    }

    /** The document's name in messages. */
    public String name() {
        return name;
    }

    /** The document itself. */
    public String text() {
        return text;
    }

    /** SHA-256 of the document in UTF-8, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Title of the API. */
    public String title() {
        return title;
    }

    /** Version of the contract, for example {@code 0.1.0}. */
    public String version() {
        return version;
    }

    /** The documented server, for example {@code https://sandbox.cryptopocket.io/api}. */
    public URI server() {
        return server;
    }

    /** Name of the request header that carries the token. */
    public String authHeader() {
        return authHeader;
    }

    /** The operations in document order, without those of callbacks. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The operation with this id.
     *
     * @throws ContractException if there is none; the message names the nearest id
     */
    public Operation operation(String id) {
        return findOperation(id)
                .orElseThrow(() -> new ContractException(Words.unknown(
                        "the contract has no operation",
                        id,
                        operations.stream().map(Operation::id).toList())));
    }

    /** The operation with this id, if there is one. */
    public Optional<Operation> findOperation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    /** What a target must already have, by name, in document order. */
    public Map<String, Fixture> fixtures() {
        return fixtures;
    }

    /** The documented ways through several operations, in document order. */
    public List<Journey> journeys() {
        return journeys;
    }

    /** What the vendor's documentation leaves open and the contract decides, in document order. */
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /** The pages of the vendor's documentation that the contract is made from, by key, in document order. */
    public Map<String, Page> pages() {
        return pages;
    }

    /** The whole document. */
    public Element root() {
        return root;
    }

    /**
     * The element at a JSON pointer, with or without a leading {@code #}.
     *
     * @throws ContractException if there is none
     */
    public Element at(String jsonPointer) {
        return find(jsonPointer)
                .orElseThrow(() -> new ContractException(name + " has nothing at " + jsonPointer + "."));
    }

    /** The element at a JSON pointer, with or without a leading {@code #}, if there is one. */
    public Optional<Element> find(String jsonPointer) {
        String plain = Pointers.plain(jsonPointer);
        boolean wellFormed = plain.isEmpty() || plain.startsWith("/");
        return wellFormed ? root.find(Pointers.keys(plain).toArray(String[]::new)) : Optional.empty();
    }
}
