package io.cryptopocket.governance.facts;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Ledger;
import io.cryptopocket.spec.OpenQuestion;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.Parameter;
import io.cryptopocket.spec.Provenance;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Response;
import io.cryptopocket.spec.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * How sure the contract is.
 *
 * @param operations operations by level, without webhooks
 * @param fields parameters and properties by level; one in a component counts once
 * @param errorRows documented failures by level
 * @param perOperation the same operation by operation, where a shared schema counts for each
 * @param pages the vendor's pages that the contract is made from
 * @param questions what the vendor's documentation contradicts itself in or is silent about
 */
public record Certainty(
        Count operations,
        Count fields,
        Count errorRows,
        List<OperationCertainty> perOperation,
        List<PageFact> pages,
        List<QuestionFact> questions) {

    /** An operation or a webhook, and how sure what it is made of is. */
    public record OperationCertainty(
            String operation,
            String level,
            String page,
            String note,
            Count request,
            Count answers,
            Count failures,
            int line) {}

    /** A page of the vendor's documentation. */
    public record PageFact(String key, String title, String url, int statements) {}

    /** An open question with the operations and components that its decision shapes. */
    public record QuestionFact(String id, String question, String decision, List<AppliesTo> appliesTo, int line) {}

    /** A place that a decision shapes. */
    public record AppliesTo(String name, int line) {}

    static Certainty of(Contract contract) {
        Ledger ledger = Ledger.of(contract);
        return new Certainty(
                Count.of(ledger.operations()),
                Count.of(ledger.fields()),
                Count.of(ledger.errorRows()),
                contract.operations().stream()
                        .flatMap(Operation::withCallbacks)
                        .map(Certainty::operation)
                        .toList(),
                pages(contract),
                contract.openQuestions().stream()
                        .map(question -> question(contract, question))
                        .toList());
    }

    private static OperationCertainty operation(Operation operation) {
        Provenance provenance = operation.provenance();
        Stream<Element> parameters = operation.parameters().stream().map(Parameter::element);
        Stream<Element> body = operation.requestBody().map(RequestBody::contents).stream()
                .flatMap(List::stream)
                .flatMap(content -> Fields.of(content.schema()).stream())
                .map(Field::element);
        Stream<Element> answers = operation.responses().stream()
                .map(Response::contents)
                .flatMap(List::stream)
                .flatMap(content -> Fields.of(content.schema()).stream())
                .map(Field::element);
        Stream<Element> failures = operation.rows().stream()
                .filter(Row::isError)
                .map(row -> row.example().usedAt());
        return new OperationCertainty(
                operation.id(),
                provenance.level().word(),
                provenance.page().orElse(""),
                provenance.note().orElse(""),
                Count.of(Stream.concat(parameters, body)),
                Count.of(answers),
                Count.of(failures),
                operation.line());
    }

    private static List<PageFact> pages(Contract contract) {
        List<String> stated = contract.root()
                .structure()
                .flatMap(element -> element.statedProvenance().stream())
                .flatMap(provenance -> provenance.page().stream())
                .toList();
        return contract.pages().values().stream()
                .map(page -> new PageFact(page.key(), page.title(), page.url().toString(), (int)
                        stated.stream().filter(page.key()::equals).count()))
                .toList();
    }

    private static QuestionFact question(Contract contract, OpenQuestion question) {
        List<AppliesTo> places = question.appliesTo().stream()
                .flatMap(pointer -> contract.find(pointer).stream())
                .map(element -> new AppliesTo(Names.of(contract, element), element.line()))
                .distinct()
                .toList();
        return new QuestionFact(
                question.id(),
                question.question(),
                question.decision(),
                places,
                question.element().line());
    }
}
