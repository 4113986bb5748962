package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.cryptopocket.server.model.KnownErrorCode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;

/** Turns whatever ended a request into an answer of the contract. Nothing of the inside gets into it. */
final class Refusals implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    private static final String UNEXPECTED = KnownErrorCode.UNEXPECTED_ERROR.toString();

    private final Statuses statuses;
    private final MandatoryFields mandatory;

    @Context
    private @Nullable ResourceInfo resource;

    Refusals(Statuses statuses, MandatoryFields mandatory) {
        this.statuses = statuses;
        this.mandatory = mandatory;
    }

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof Refused refused) {
            return documented(refused);
        }
        if (problem instanceof InvalidInput invalid) {
            return mandatory.of(operation()).filter(invalid::lacks).isPresent()
                    ? MandatoryFields.answer(statuses, operation())
                    : Answers.invalid(invalid.errors());
        }
        if (problem instanceof ParamException parameter) {
            String name = parameter.getParameterName();
            return Answers.invalid(Map.of(name, List.of(Messages.invalid(name))));
        }
        if (problem instanceof WebApplicationException web) {
            return protocol(web);
        }
        if (problem instanceof MalformedJson || problem instanceof JsonProcessingException) {
            return problem instanceof StreamConstraintsException
                    ? Protocol.REQUEST_TOO_LARGE.answer()
                    : Protocol.MALFORMED_JSON.answer();
        }
        if (problem instanceof IOException) {
            LOG.log(Level.DEBUG, "a request could not be read: {0}", problem.getMessage());
            return Protocol.BAD_REQUEST.answer();
        }
        LOG.log(Level.ERROR, "a request failed", problem);
        return documented(new Refused(UNEXPECTED));
    }

    /** Where the contract does not say under which status a code travels, it is HTTP 200 (open question Q10). */
    private Response documented(Refused refused) {
        int otherwise = refused.code().equals(UNEXPECTED) ? 500 : 200;
        return Answers.refused(statuses.of(operation(), refused.code()).orElse(otherwise), refused);
    }

    private String operation() {
        Method method = resource == null ? null : resource.getResourceMethod();
        return method == null ? "" : method.getName();
    }

    private static Response protocol(WebApplicationException problem) {
        Response original = problem.getResponse();
        Response.ResponseBuilder answer =
                Response.fromResponse(Protocol.of(original.getStatus()).answer());
        Object allow = original.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }
}
