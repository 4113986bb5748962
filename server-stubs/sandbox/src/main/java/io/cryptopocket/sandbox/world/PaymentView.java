package io.cryptopocket.sandbox.world;

import io.cryptopocket.sandbox.ramp.payment.Payment;
import io.cryptopocket.sandbox.time.Timestamps;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment as {@code getPayment} answers it and webhooks tell it: the schema {@code Payment} of the contract. */
public final class PaymentView {

    private PaymentView() {}

    public static Map<String, @Nullable Object> of(Payment payment) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", payment.id());
        view.put("external_id", payment.externalId());
        view.put("user_id", Long.toString(payment.customer()));
        view.put("status", payment.status().wire());
        view.put("fiat_amount", payment.quote().fiat().pieces());
        view.put("fiat_symbol", payment.quote().fiat().unit().code());
        view.put("coin_symbol", payment.quote().asset().symbol());
        view.put("coin_amount", payment.quote().coins().shortest());
        view.put("created_at", Timestamps.text(payment.createdAt()));
        view.put("holder", payment.holder());
        String txid = payment.txid();
        if (txid != null) {
            view.put("txid", txid);
        }
        return view;
    }
}
