package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.http.InvalidInput;
import io.cryptopocket.sandbox.http.Messages;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.webhook.EventType;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.SubscribeToWebhookSuccess;
import io.cryptopocket.server.model.UpdateWebhookSubscriptionSuccess;
import io.cryptopocket.server.model.WebhookEventType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code subscribeToWebhook} and {@code updateWebhookSubscription}. The fields of a form are judged here: the generator
 * makes no constraints of the schema of a form.
 */
final class WebhookSubscriptions {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Supplier<World> world;
    private final Callers callers;

    WebhookSubscriptions(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    private record Wanted(URI url, EventType type) {}

    public Response subscribeToWebhook(@Nullable URI url, @Nullable WebhookEventType type) {
        Wanted wanted = wanted(url, type);
        world.get().subscriptions().subscribe(callers.current(), wanted.type(), wanted.url());
        return Answers.ok(new SubscribeToWebhookSuccess()
                .status(SubscribeToWebhookSuccess.StatusEnum.OK)
                .data(SubscribeToWebhookSuccess.DataEnum.SUBSCRIPTION_CREATED));
    }

    public Response updateWebhookSubscription(@Nullable URI url, @Nullable WebhookEventType type) {
        Wanted wanted = wanted(url, type);
        if (!world.get().subscriptions().update(callers.current(), wanted.type(), wanted.url())) {
            throw Outcomes.refused(RefusalCode.SUBSCRIPTION_NOT_FOUND);
        }
        return Answers.ok(new UpdateWebhookSubscriptionSuccess()
                .status(UpdateWebhookSubscriptionSuccess.StatusEnum.OK)
                .data(UpdateWebhookSubscriptionSuccess.DataEnum.SUBSCRIPTION_UPDATED));
    }

    private static Wanted wanted(@Nullable URI url, @Nullable WebhookEventType type) {
        if (url != null && type != null && isCallable(url)) {
            return new Wanted(url, EventType.parse(type.toString()).orElseThrow());
        }
        Map<String, List<String>> errors = new TreeMap<>();
        if (type == null) {
            errors.put("type", List.of(Messages.required("type")));
        }
        if (url == null || url.toString().isEmpty()) {
            errors.put("url", List.of(Messages.required("url")));
        } else if (!isCallable(url)) {
            errors.put("url", List.of(Messages.malformed("url")));
        }
        throw new InvalidInput(errors);
    }

    private static boolean isCallable(URI url) {
        return url.getScheme() != null
                && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                && url.getHost() != null;
    }
}
