package io.cryptopocket.sandbox.control.http;

import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.identity.IntegrationId;
import io.cryptopocket.sandbox.webhook.Attempt;
import io.cryptopocket.sandbox.webhook.DeadLetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deliveries of webhooks, of all integrations, the newest first. */
final class Letters {

    private final Control control;
    private final List<IntegrationId> integrations;

    Letters(Control control, List<IntegrationId> integrations) {
        this.control = control;
        this.integrations = integrations;
    }

    List<Map<String, @Nullable Object>> attempts() {
        record Sent(IntegrationId to, Attempt attempt) {}
        List<Sent> all = new ArrayList<>();
        integrations.forEach(to -> control.attempts(to).forEach(attempt -> all.add(new Sent(to, attempt))));
        all.sort(Comparator.comparing(sent -> sent.attempt().at()));
        // Turned round as a whole: while the clock is held, only their order tells the newest from the oldest.
        Collections.reverse(all);
        return all.stream().map(sent -> view(sent.to(), sent.attempt())).toList();
    }

    List<Map<String, @Nullable Object>> dead() {
        record Dead(IntegrationId to, DeadLetter letter) {}
        List<Dead> all = new ArrayList<>();
        integrations.forEach(to -> control.deadLetters(to).forEach(letter -> all.add(new Dead(to, letter))));
        all.sort(Comparator.comparing(dead -> dead.letter().givenUp()));
        Collections.reverse(all);
        return all.stream().map(dead -> view(dead.to(), dead.letter())).toList();
    }

    /** @return false if there is no such letter */
    boolean redeliver(long delivery) {
        return integrations.stream().anyMatch(owner -> control.redeliver(owner, delivery));
    }

    private static Map<String, @Nullable Object> view(IntegrationId to, Attempt attempt) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("delivery", attempt.delivery());
        view.put("integration", to.value());
        view.put("type", attempt.type().name());
        view.put("subject", attempt.subject());
        view.put("url", attempt.url().toString());
        view.put("attempt", attempt.number());
        view.put("at", attempt.at().toString());
        view.put("status", attempt.status());
        view.put("acknowledged", attempt.acknowledged());
        view.put("detail", attempt.detail());
        return view;
    }

    private static Map<String, @Nullable Object> view(IntegrationId to, DeadLetter letter) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("delivery", letter.delivery());
        view.put("integration", to.value());
        view.put("type", letter.event().type().name());
        view.put("subject", letter.event().subject());
        view.put("url", letter.url().toString());
        view.put("attempts", letter.attempts());
        view.put("given_up", letter.givenUp().toString());
        view.put("reason", letter.reason());
        return view;
    }
}
