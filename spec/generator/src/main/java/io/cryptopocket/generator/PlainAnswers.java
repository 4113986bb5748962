package io.cryptopocket.generator;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;
import org.openapitools.codegen.OpenAPINormalizer;

/**
 * Gives generated code plain signatures: what the contract answers with "a success or an error" is the success there.
 *
 * <p>The generator loads this class by name, through the rule {@code NORMALIZER_CLASS}, and applies it to its own copy of the
 * contract; {@code cryptopocket.yaml} stays exact for everybody who validates against it.
 */
public final class PlainAnswers extends OpenAPINormalizer {

    /**
     * The constructor that the generator calls.
     *
     * @param contract the generator's copy of the contract, changed in place
     * @param rules the generator's own rules, which hold as well
     */
    public PlainAnswers(OpenAPI contract, Map<String, String> rules) {
        super(contract, rules);
    }

    @Override
    protected void normalize() {
        try {
            Answers.simplify(openAPI);
        } catch (IllegalArgumentException e) {
            // The generator logs an exception of a normalizer and goes on; an error stops the build.
            throw new AssertionError(e.getMessage(), e);
        }
        super.normalize();
    }
}
