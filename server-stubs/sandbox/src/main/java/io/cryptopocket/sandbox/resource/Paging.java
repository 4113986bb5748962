package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.server.model.Pagination;

/** Pages, as the contract tells them. */
final class Paging {

    private Paging() {}

    static Pagination of(Page<?> page) {
        return new Pagination()
                .currentPage(page.page())
                .perPage(page.perPage())
                .total((long) page.total())
                .lastPage(page.lastPage());
    }
}
