package io.cryptopocket.sandbox.document;

import io.cryptopocket.sandbox.storage.Spool;
import io.cryptopocket.sandbox.storage.StorageFailed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Fetches files over HTTP and HTTPS for strangers, and so trusts no part of what they name: every hop passes the
 * guard, connects to the very address that was checked, and size, time and number of redirects are limited.
 */
public final class Fetcher {

    /** Fetches at one time; each holds a thread. */
    private static final int MOST_AT_ONCE = 32;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final AddressGuard guard;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    /** Fetches from where the guard lets it. */
    public Fetcher(AddressGuard guard) {
        this.guard = guard;
    }

    /**
     * Fetches a file.
     *
     * @param url as it was sent
     * @param into takes the content
     * @return what the server said of it
     * @throws DocumentRefused when there is nothing usable behind the URL, or too much
     * @throws StorageFailed when there is no space
     */
    Fetched fetch(String url, Spool into) throws DocumentRefused, StorageFailed {
        if (!free.tryAcquire()) {
            throw refused("too many at once");
        }
        try {
            return follow(Target.of(url), into);
        } catch (StorageFailed e) {
            throw e;
        } catch (IOException e) {
            throw refused(e.toString());
        } finally {
            free.release();
        }
    }

    private Fetched follow(Target start, Spool into) throws DocumentRefused, IOException {
        Deadline deadline = Deadline.in(DocumentLimits.FETCH_TIME);
        Target at = start;
        for (int hops = 0; hops <= DocumentLimits.MOST_REDIRECTS; hops++) {
            List<InetAddress> addresses = guard.admit(at.host(), at.port());
            try (Connection connection = Connection.open(at, addresses, deadline)) {
                connection.send(at.request());
                InputStream answer = new BufferedInputStream(connection);
                Head head = Head.read(answer);
                if (!REDIRECTS.contains(head.status())) {
                    return take(at, head, new AnswerBody(answer, head), into);
                }
                at = at.redirected(head.header("location"));
            }
        }
        throw refused("too many redirects");
    }

    private static Fetched take(Target from, Head head, AnswerBody body, Spool into)
            throws DocumentRefused, IOException {
        String encoding = head.header("content-encoding");
        if (head.status() != 200 || !encoding.isEmpty() && !encoding.equalsIgnoreCase("identity")) {
            throw refused("HTTP " + head.status() + " " + encoding);
        }
        byte[] buffer = new byte[16 * 1024];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            if (into.size() + n > DocumentLimits.MOST_BYTES) {
                throw new DocumentRefused(Refusal.FILE_TOO_LARGE, "more than " + DocumentLimits.MOST_BYTES + " bytes");
            }
            into.write(buffer, 0, n);
        }
        if (into.size() == 0) {
            throw refused("nothing");
        }
        return new Fetched(head.header("content-type"), from.url());
    }

    private static DocumentRefused refused(String detail) {
        return new DocumentRefused(Refusal.INVALID_FILE_URL, detail);
    }
}
