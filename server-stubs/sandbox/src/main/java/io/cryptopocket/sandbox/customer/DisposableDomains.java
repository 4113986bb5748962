package io.cryptopocket.sandbox.customer;

import io.cryptopocket.sandbox.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains of e-mail addresses that nobody means to keep, from {@code disposable-domains.txt}. */
public final class DisposableDomains {

    private final Set<String> domains = Table.read(DisposableDomains.class, "disposable-domains.txt", 1).stream()
            .map((List<String> row) -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether an address has such a domain, or one below it. */
    public boolean include(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        while (!domains.contains(domain)) {
            int dot = domain.indexOf('.');
            if (dot < 0) {
                return false;
            }
            domain = domain.substring(dot + 1);
        }
        return true;
    }
}
