package io.cryptopocket.sandbox.http;

import io.cryptopocket.spec.Contract;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.RequestExecutorProvider;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request be answered by the thread that has read it, where nothing has to be waited for: to hand it to another
 * thread can cost more than the answer. Waits are those for the rest of a body and those for other servers.
 */
final class Promptly implements RequestExecutorProvider {

    /** Operations that ask other servers. */
    private static final Set<String> WAITING =
            Set.of("uploadCustomerDocument", "subscribeToWebhook", "updateWebhookSubscription");

    /** Whoever writes a path in another way is answered as well, by another thread. */
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-]+)+");

    private final String base;
    private final Pattern waiting;

    Promptly(Contract contract) {
        this.base = contract.server().getPath() + "/";
        this.waiting = Pattern.compile(WAITING.stream()
                .map(id -> contract.operation(id).path().replaceAll("\\{[^}]*}", "[^/]*"))
                .collect(Collectors.joining("|", contract.server().getPath() + "(", ")")));
    }

    @Override
    public @Nullable Executor getExecutor(Request request) {
        String path = request.getRequestURI();
        boolean prompt = !request.getRequest().isExpectContent()
                && path.startsWith(base)
                && PLAIN.matcher(path).matches()
                && !waiting.matcher(path).matches();
        return prompt
                ? null
                : request.getContext().getConnection().getTransport().getWorkerThreadPool();
    }
}
