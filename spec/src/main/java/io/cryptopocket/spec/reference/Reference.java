package io.cryptopocket.spec.reference;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Level;
import io.cryptopocket.spec.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * The reference documentation of a contract.
 *
 * <p>Every operation has the anchor {@code operation-ID}, every schema {@code schema-NAME}, every open question
 * {@code question-ID} and every error {@code row-ID-STATUS-KEY}. The style concerns nothing outside of the fragment, whose
 * outermost element has the class {@code reference}; so the fragment can stand on a page of somebody else.
 *
 * @param html the fragment
 * @param stylesheet CSS for it
 */
public record Reference(String html, String stylesheet) {

    private static final String STYLESHEET = resource("reference.css");

    /** The reference whose examples call the server that the contract documents. */
    public static Reference of(Contract contract) {
        return of(contract, contract.server());
    }

    /**
     * The reference whose examples call a server.
     *
     * @param server its URL, without a slash at the end
     */
    public static Reference of(Contract contract, URI server) {
        Notation notation = new Notation(contract);
        Markup html = new Markup();
        html.open("div", "class", "reference").line();
        new Contents(contract).write(html);
        html.open("div", "class", "body").line();
        overview(html, contract, notation, server);
        operations(html, contract, notation, operation -> "");
        new SchemaSection(notation).write(html, contract);
        new QuestionSection(notation).write(html, contract);
        html.close("div").close("div").line();
        return new Reference(html.html(), STYLESHEET);
    }

    /**
     * The reference as part of a page that has a title, a table of contents and a list of open questions of its own.
     *
     * @param more what the page adds to the examples of an operation, as HTML
     */
    public static Reference part(Contract contract, Function<Operation, String> more) {
        Notation notation = new Notation(contract);
        Markup html = new Markup();
        html.open("div", "class", "reference part").open("div", "class", "body").line();
        introduction(html, contract, notation, contract.server());
        operations(html, contract, notation, more);
        new SchemaSection(notation).write(html, contract);
        html.close("div").close("div").line();
        return new Reference(html.html(), STYLESHEET);
    }

    /** The reference as a page of its own. */
    public String page(String title) {
        return new Markup()
                .add("<!doctype html>\n")
                .open("html", "lang", "en")
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title)
                .open("style")
                .add(stylesheet)
                .close("style")
                .close("head")
                .line()
                .open("body", "class", "reference-page")
                .line()
                .add(html)
                .close("body")
                .close("html")
                .line()
                .html();
    }

    private static void operations(
            Markup html, Contract contract, Notation notation, Function<Operation, String> more) {
        OperationSection operations = new OperationSection(contract, notation, more);
        new Contents(contract).byTag().forEach((tag, ofTag) -> {
            html.open("section", "class", "tag", "id", Names.tag(tag));
            html.element("h2", tag.isEmpty() ? "Operations" : tag);
            description(contract, tag, html, notation);
            ofTag.forEach(operation -> operations.write(html, operation));
            html.close("section").line();
        });
    }

    private static void overview(Markup html, Contract contract, Notation notation, URI server) {
        html.open("header", "class", "overview").element("h1", contract.title()).line();
        html.open("p", "class", "about")
                .text("Version ")
                .element("b", contract.version())
                .text(", SHA-256 ");
        html.element("code", contract.sha256()).close("p");
        introduction(html, contract, notation, server);
        html.close("header").line();
    }

    private static void introduction(Markup html, Contract contract, Notation notation, URI server) {
        html.add(notation.prose()
                .blocks(contract.root().findText("info", "description").orElse("")));
        html.open("p", "class", "legend");
        for (Level level : Level.values()) {
            html.element("span", level.word(), "class", "level " + level.word()).text(" ");
        }
        html.element("a", "Q", "class", "question", "href", "#questions")
                .text(" an open question")
                .close("p");
        html.element("p", "The examples are commands for a shell in which these two variables are set:");
        html.open("pre", "class", "shell", "tabindex", "0").open("code");
        html.text(Credentials.shell(contract, server))
                .close("code")
                .close("pre")
                .line();
    }

    private static void description(Contract contract, String tag, Markup html, Notation notation) {
        contract.root().find("tags").map(Element::items).stream()
                .flatMap(tags -> tags.stream())
                .filter(known -> known.text("name").equals(tag))
                .flatMap(known -> known.findText("description").stream())
                .forEach(text -> html.add(notation.prose().blocks(text)));
    }

    private static String resource(String name) {
        try (InputStream resource = Reference.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "The resource " + name + " is missing beside " + Reference.class.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
