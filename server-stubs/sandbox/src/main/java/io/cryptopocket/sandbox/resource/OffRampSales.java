package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.outcome.RefusalCode;
import io.cryptopocket.sandbox.ramp.offramp.OffRamp;
import io.cryptopocket.sandbox.ramp.offramp.OffRampOrder;
import io.cryptopocket.sandbox.ramp.offramp.OffRampStatus;
import io.cryptopocket.sandbox.world.OffRampView;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.CreateOffRampRequest;
import io.cryptopocket.server.model.CreateOffRampSuccess;
import io.cryptopocket.server.model.CreatedOffRamp;
import io.cryptopocket.server.model.GetOffRampSuccess;
import io.cryptopocket.server.model.KnownOffRampStatus;
import io.cryptopocket.server.model.OffRampsListResponse;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code createOffRamp}, {@code getOffRamp} and {@code listOffRamps}. */
final class OffRampSales {

    private final Supplier<World> world;
    private final Callers callers;

    OffRampSales(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response createOffRamp(CreateOffRampRequest request) {
        OffRamp created = Outcomes.value(world.get()
                .offRampDesk()
                .create(
                        callers.current(),
                        new OffRampOrder(
                                request.getUserId(),
                                request.getAmount(),
                                request.getSymbol(),
                                request.getBlockchain(),
                                request.getIban())));
        return Answers.ok(new CreateOffRampSuccess()
                .status(CreateOffRampSuccess.StatusEnum.OK)
                .data(new CreatedOffRamp()
                        .rampoff(CreatedOffRamp.RampoffEnum.PAYMENT_CREATED)
                        .wallet(created.wallet())
                        .id(created.id())));
    }

    public Response getOffRamp(String id) {
        OffRamp offRamp = world.get()
                .offRamps()
                .find(callers.current(), id)
                .orElseThrow(() -> Outcomes.refused(RefusalCode.RAMPOFF_NOT_FOUND));
        return Answers.ok(Viewed.one(GetOffRampSuccess.StatusEnum.OK, OffRampView.of(offRamp)));
    }

    public Response listOffRamps(Integer page, Integer perPage, @Nullable KnownOffRampStatus status) {
        OffRampStatus wanted = status == null ? null : OffRampStatus.valueOf(status.name());
        Page<OffRamp> found = world.get().offRamps().page(callers.current(), wanted, new PageRequest(page, perPage));
        return Answers.ok(Viewed.page(OffRampsListResponse.StatusEnum.OK, found, OffRampView::of));
    }
}
