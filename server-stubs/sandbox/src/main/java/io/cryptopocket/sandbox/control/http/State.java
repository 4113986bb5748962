package io.cryptopocket.sandbox.control.http;

import io.cryptopocket.sandbox.control.Control;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.FaultSwitch;
import io.cryptopocket.sandbox.world.World;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the sandbox stands, as names and values. */
final class State {

    private State() {}

    static Map<String, @Nullable Object> of(Control control, World world, FaultSwitch faults) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("now", control.now().toString());
        state.put("clock_held", control.isClockHeld());
        state.put("storage_broken", control.isStorageBroken());
        state.put("provider_broken", control.isProviderBroken());
        state.put("fault", faults.fault().map(Fault::name).orElse(null));
        state.put("customers", world.customers().size());
        state.put("payments", world.payments().size());
        state.put("rampoffs", world.offRamps().size());
        state.put("events_to_come", world.timeline().outstanding());
        state.put("busy_receivers", world.outbox().busyReceivers());
        return state;
    }
}
