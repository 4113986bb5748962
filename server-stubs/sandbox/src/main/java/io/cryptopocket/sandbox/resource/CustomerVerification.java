package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.customer.KycStatus;
import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.CreateEnhancedVerificationLinkRequest;
import io.cryptopocket.server.model.CreateEnhancedVerificationLinkSuccess;
import io.cryptopocket.server.model.EnhancedVerificationLink;
import io.cryptopocket.server.model.GetVerificationStatusSuccess;
import io.cryptopocket.server.model.VerificationState;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code getVerificationStatus} and {@code createEnhancedVerificationLink}. */
final class CustomerVerification {

    private final Supplier<World> world;
    private final Callers callers;

    CustomerVerification(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response getVerificationStatus(Long userId) {
        KycStatus status = Outcomes.value(world.get().verifications().status(callers.current(), userId));
        return Answers.ok(new GetVerificationStatusSuccess()
                .status(GetVerificationStatusSuccess.StatusEnum.OK)
                .data(new VerificationState().kycStatus(status.wire())));
    }

    public Response createEnhancedVerificationLink(CreateEnhancedVerificationLinkRequest request) {
        World present = world.get();
        UUID form = Outcomes.value(present.verifications().enhancedForm(callers.current(), request.getUserId()));
        return Answers.ok(new CreateEnhancedVerificationLinkSuccess()
                .status(CreateEnhancedVerificationLinkSuccess.StatusEnum.OK)
                .data(new EnhancedVerificationLink()
                        .onboardingLink(present.links().enhancedForm(form))));
    }
}
