package io.cryptopocket.sandbox.face;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.reference.Markup;
import io.cryptopocket.spec.reference.Reference;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The reference of the contract, whose examples call this server. Made when somebody asks for it first. */
final class ReferencePage {

    private final Contract contract;
    private final boolean control;
    private volatile @Nullable Made last;

    private record Made(URI api, Reference reference) {}

    ReferencePage(Contract contract, boolean control) {
        this.contract = contract;
        this.control = control;
    }

    Response answer(URI api) {
        Made made = last;
        if (made == null || !made.api().equals(api)) {
            made = new Made(api, Reference.of(contract, api));
            last = made;
        }
        Markup html = new Markup();
        Heading.write(html, Heading.Place.REFERENCE, control);
        return Page.titled("Reference · " + contract.title())
                .style(made.reference().stylesheet())
                .answer(200, "wide", html.add(made.reference().html()).html());
    }
}
