package io.cryptopocket.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private final Contract mini = Mini.contract();
    private final Validator payment = Validator.of(mini.at("/components/schemas/Payment"));

    @Test
    void is_content_with_what_fits() {
        assertThat(mismatches("{'status':'ok','amount':12.5,'note':null,'unknown':1,'labels':{'a':'b'}}"))
                .isEmpty();
    }

    @Test
    void names_place_and_reason() {
        assertThat(mismatches("{'amount':0}"))
                .extracting(Mismatch::toString)
                .containsExactlyInAnyOrder(
                        "required property 'status' not found", "/amount: must have a minimum value of 0");
    }

    @Test
    void names_the_line_of_the_keyword_in_the_contract() {
        assertThat(mismatches("{'status':'ok','id':'x'}"))
                .extracting(mismatch -> mismatch.keyword().pointer())
                .containsExactlyInAnyOrder("/components/schemas/Id/pattern", "/components/schemas/Id/minLength");
        assertThat(mismatches("{'status':'ok','note':7}"))
                .extracting(mismatch -> mismatch.keyword().line())
                .containsExactly(Mini.line("note: {type: string, nullable"));
    }

    @Test
    void names_the_level_of_the_keyword() {
        assertThat(mismatches("{'status':'ok','id':'P'}"))
                .allSatisfy(mismatch ->
                        assertThat(mismatch.keyword().provenance().level()).isEqualTo(Level.LEGACY));
    }

    @Test
    void escapes_the_place_as_a_json_pointer() {
        assertThat(mismatches("{'status':'ok','labels':{'a/b':'far too long'}}"))
                .extracting(Mismatch::pointer)
                .containsExactly("/labels/a~1b");
    }

    @Test
    void checks_formats_also_those_of_openapi() {
        assertThat(mismatches("{'status':'ok','tags':['2026-02-30']}")).hasSize(1);
        Validator kind = Validator.of(mini.at("/components/schemas/Kind/oneOf/1"));
        assertThat(kind.mismatches(json("2147483647"))).isEmpty();
        assertThat(kind.mismatches(json("2147483648"))).hasSize(1);
        Validator bytes = Validator.of(Contract.parse(
                        Mini.with("format: int32", "format: byte")
                                .replace("{type: integer, format: byte}", "{type: string, format: byte}"),
                        Mini.NAME)
                .at("/components/schemas/Kind/oneOf/1"));
        assertThat(bytes.mismatches(json("'JVBERg=='"))).isEmpty();
        assertThat(bytes.mismatches(json("'%PDF'"))).hasSize(1);
    }

    @Test
    void a_uri_is_absolute_and_has_a_host_when_it_is_of_the_web() {
        Validator uri = Validator.of(
                Contract.parse(Mini.with("{type: integer, format: int32}", "{type: string, format: uri}"), Mini.NAME)
                        .at("/components/schemas/Kind/oneOf/1"));
        for (String right : new String[] {"https://host/a?b=c#d", "HTTP://Host:8080", "mailto:a@example.com"}) {
            assertThat(uri.mismatches(json("'" + right + "'"))).as(right).isEmpty();
        }
        for (String wrong : new String[] {"://", "https://", "https:/path", "/path", "host", "a b:c", "https://h/ñ"}) {
            assertThat(uri.mismatches(json("'" + wrong + "'"))).as(wrong).hasSize(1);
        }
    }

    @Test
    void speaks_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(mismatches("{'status':7}").get(0).message()).isEqualTo("integer found, string expected");
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<Mismatch> mismatches(String body) {
        return payment.mismatches(json(body));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
