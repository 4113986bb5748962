package io.cryptopocket.governance.compare;

import io.cryptopocket.spec.Content;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.RequestBody;
import io.cryptopocket.spec.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares request and answers of an operation, or payload and acknowledgement of a webhook. */
final class MessageComparison {

    private final Changes changes;
    private final View request;
    private final View answer;

    private MessageComparison(Changes changes, View request, View answer) {
        this.changes = changes;
        this.request = request;
        this.answer = answer;
    }

    static MessageComparison ofOperation(Changes changes, String id) {
        return new MessageComparison(
                changes, new View(id, Area.REQUEST, Flow.SENT), new View(id, Area.ANSWER, Flow.RECEIVED));
    }

    static MessageComparison ofWebhook(Changes changes, String id) {
        return new MessageComparison(
                changes, new View(id, Area.WEBHOOK, Flow.RECEIVED), new View(id, Area.WEBHOOK, Flow.SENT));
    }

    void compare(Operation older, Operation newer) {
        new FieldComparison(changes, request).parameters(older.parameters(), newer.parameters());
        body(older, newer);
        responses(older, newer);
        if (request.area() == Area.REQUEST) {
            CodeComparison.compare(changes, answer.in(Area.ERROR_CODE), older, newer);
        }
    }

    private void body(Operation olderOperation, Operation newerOperation) {
        Optional<RequestBody> older = olderOperation.requestBody();
        Optional<RequestBody> newer = newerOperation.requestBody();
        Pair pair = Pair.of(olderOperation.element(), newerOperation.element()).child("requestBody");
        boolean sent = request.flow() == Flow.SENT;
        if (older.isEmpty() && newer.isEmpty()) {
            return;
        }
        if (older.isEmpty() || newer.isEmpty()) {
            boolean harmless = older.isEmpty() && !(sent && newer.orElseThrow().required());
            note(
                    request,
                    "body-" + (newer.isEmpty() ? "removed" : "added"),
                    harmless,
                    pair,
                    "body",
                    "the body is " + (newer.isEmpty() ? "gone " : "new ") + request.inWhat());
            return;
        }
        if (older.get().required() != newer.get().required()) {
            Effect effect = newer.get().required()
                    ? request.flow().narrowed()
                    : request.flow().widened();
            note(
                    request,
                    "body-" + (newer.get().required() ? "required" : "optional"),
                    effect == Effect.ADDITIVE,
                    pair,
                    "body",
                    "the body is " + (newer.get().required() ? "required " : "optional ") + request.inWhat());
        }
        contents(request, older.get().contents(), newer.get().contents(), "body");
    }

    private void responses(Operation olderOperation, Operation newerOperation) {
        Map<String, Response> older = byStatus(olderOperation);
        Map<String, Response> newer = byStatus(newerOperation);
        newer.forEach((status, response) -> {
            Response before = older.remove(status);
            if (before == null) {
                // Clients know what to do with a failure of any status; a success of another kind they would misread.
                boolean harmless = !status.startsWith("2") || answer.flow() == Flow.SENT;
                note(
                        answer,
                        "status-added",
                        harmless,
                        Pair.added(response.element()),
                        status,
                        "HTTP " + status + " is new " + answer.inWhat());
            } else {
                contents(answer, before.contents(), response.contents(), status);
                new FieldComparison(changes, answer).headers(before.headers(), response.headers());
            }
        });
        older.forEach((status, response) -> note(
                answer,
                "status-removed",
                false,
                Pair.gone(response.element()),
                status,
                "HTTP " + status + " is gone " + answer.inWhat()));
    }

    private static Map<String, Response> byStatus(Operation operation) {
        Map<String, Response> byStatus = new LinkedHashMap<>();
        operation.responses().forEach(response -> byStatus.put(response.status(), response));
        return byStatus;
    }

    private void contents(View view, List<Content> olderContents, List<Content> newerContents, String label) {
        Map<String, Content> older = byType(olderContents);
        Map<String, Content> newer = byType(newerContents);
        newer.forEach((type, content) -> {
            Content before = older.remove(type);
            if (before == null) {
                boolean harmless = view.flow() == Flow.SENT;
                note(
                        view,
                        "media-type-added",
                        harmless || newerContents.size() > olderContents.size(),
                        Pair.added(content.element()),
                        type,
                        "`" + type + "` is new " + view.inWhat());
            } else {
                new SchemaComparison(changes, view).compare(before.schema(), content.schema(), label);
            }
        });
        older.forEach((type, content) -> note(
                view,
                "media-type-removed",
                false,
                Pair.gone(content.element()),
                type,
                "`" + type + "` is gone " + view.inWhat()));
    }

    private static Map<String, Content> byType(List<Content> contents) {
        Map<String, Content> byType = new LinkedHashMap<>();
        contents.forEach(content -> byType.put(content.mediaType(), content));
        return byType;
    }

    private void note(View view, String kind, boolean harmless, Pair pair, String name, String sentence) {
        Effect effect = harmless ? Effect.ADDITIVE : Effect.BREAKING;
        changes.add(
                view.flow().word() + "-" + kind,
                effect,
                view,
                pair,
                view.here(name),
                "`" + view.operation() + "`: " + sentence);
    }
}
