package io.cryptopocket.sandbox.http;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns refused fields into HTTP 422. Stands apart because Jersey's own mapper is more exact than one for everything. */
final class ViolationRefusals implements ExceptionMapper<ConstraintViolationException> {

    private final Statuses statuses;
    private final MandatoryFields mandatory;

    @Context
    private @Nullable ResourceInfo resource;

    ViolationRefusals(Statuses statuses, MandatoryFields mandatory) {
        this.statuses = statuses;
        this.mandatory = mandatory;
    }

    @Override
    public Response toResponse(ConstraintViolationException problem) {
        Map<String, List<String>> errors = Violations.byField(problem.getConstraintViolations());
        String operation = resource == null ? "" : resource.getResourceMethod().getName();
        return mandatory.of(operation).filter(errors::containsKey).isPresent()
                ? MandatoryFields.answer(statuses, operation)
                : Answers.invalid(errors);
    }
}
