package io.cryptopocket.sandbox.world;

import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import java.util.LinkedHashMap;
import java.util.Map;

/** An off-ramp as {@code getOffRamp} answers it and webhooks tell it: the schema {@code OffRamp} of the contract. */
public final class OffRampView {

    private OffRampView() {}

    public static Map<String, Object> of(OffRamp offRamp) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", offRamp.id());
        view.put("status", offRamp.status().wire());
        view.put("blockchain", offRamp.quote().blockchain());
        view.put("crypto", offRamp.quote().asset().symbol());
        view.put("amount", offRamp.quote().coins().pieces().toString());
        view.put("decimals", offRamp.quote().asset().unit().decimals());
        view.put("fiat_amount", offRamp.quote().payout().plain());
        return view;
    }
}
