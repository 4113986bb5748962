package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.OpenAPINormalizer;

/**
 * The contract as the caller of a client sees it: calls return what they were made for, not the envelope around it.
 *
 * <p>On top of {@link PlainAnswers}: a call whose envelope carries {@code data} returns that data, a call whose envelope says
 * nothing but "done" returns nothing, error bodies have no type of their own (they become exceptions), open texts have the
 * constants that are known of them, and schemas that no call sends or returns are left out. What an envelope looked like goes
 * to the templates as {@code x-answer} and {@code x-success-words}.
 */
public final class PartnerView extends OpenAPINormalizer {

    /** What the client's hand-written reader of answers knows by itself. */
    private static final List<String> READ_BY_HAND = List.of("ErrorCode", "IntegrationError", "ValidationError");

    /**
     * The constructor that the generator calls.
     *
     * @param contract the generator's copy of the contract, changed in place
     * @param rules the generator's own rules, which hold as well
     */
    public PartnerView(OpenAPI contract, Map<String, String> rules) {
        super(contract, rules);
    }

    @Override
    protected void normalize() {
        try {
            Answers.simplify(openAPI);
            new Envelopes(openAPI).open();
            OpenSets.join(openAPI);
            new Requests(openAPI).mark();
            new Paging(openAPI).mark();
            new Events(openAPI).mark();
            Amounts.mark(openAPI);
            openAPI.getComponents().getSchemas().keySet().retainAll(Walk.over(openAPI, READ_BY_HAND, schema -> {}));
            Javadoc.write(openAPI);
        } catch (IllegalArgumentException e) {
            // The generator logs an exception of a normalizer and goes on; an error stops the build.
            throw new AssertionError(e.getMessage(), e);
        }
        super.normalize();
    }
}
