package io.cryptopocket.sandbox.http;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Turns refused fields into HTTP 422. Stands apart because Jersey's own mapper is more exact than one for everything. */
final class ViolationRefusals implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException problem) {
        return Answers.invalid(Violations.byField(problem.getConstraintViolations()));
    }
}
