package io.cryptopocket.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.FaultSwitch;
import io.cryptopocket.sandbox.fault.Faults;
import io.cryptopocket.sandbox.webhook.Transport;
import io.cryptopocket.spec.Contract;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {

    private static final String OURS = "/customers/106/documents";
    private static final String DOCUMENT = "{\"type\":\"other\",\"file\":\"aGVsbG8=\"}";

    private final FaultSwitch faultSwitch = new FaultSwitch(Contract.load());
    private final List<Fault> all = Faults.all(Contract.load());

    private Sandbox sandbox;
    private Caller caller;
    private String token;

    @BeforeAll
    void start() {
        sandbox = Sandbox.builder().start();
        caller = new Caller(sandbox);
        token = caller.token();
    }

    @AfterEach
    void mend() {
        sandbox.noFault();
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @Test
    void there_are_hundreds_each_under_a_name_of_its_own() {
        assertThat(all).hasSizeGreaterThan(200).extracting(Fault::name).doesNotHaveDuplicates();
    }

    @Test
    void each_check_has_faults_that_it_is_there_for() {
        assertThat(all)
                .extracting(Fault::caughtBy)
                .contains(
                        "status",
                        "media-type",
                        "body-json",
                        "error-code",
                        "body-schema",
                        "constant-body",
                        "write-only",
                        "no-secret",
                        "no-internals",
                        "no-version");
    }

    @Test
    void each_can_be_turned_on() {
        all.forEach(fault -> sandbox.fault(fault.name()));
    }

    @Test
    void answers_with_a_wrong_status() {
        sandbox.fault("wrong-status:uploadCustomerDocument/404/user_not_found");

        assertThat(upload("/customers/999999999/documents", DOCUMENT).statusCode())
                .isEqualTo(409);
        assertThat(upload(OURS, DOCUMENT).statusCode()).isEqualTo(200);
    }

    @Test
    void answers_with_a_wrong_code() {
        sandbox.fault("wrong-code:uploadCustomerDocument/422/invalid_file");

        assertThat(upload(OURS, "{\"type\":\"other\",\"file\":\"%\"}").body()).contains("file_too_large");
    }

    @Test
    void leaves_the_media_type_out() {
        sandbox.fault("missing-media-type:uploadCustomerDocument/200/success");

        HttpResponse<String> answer = upload(OURS, DOCUMENT);
        assertThat(answer.headers().firstValue("content-type")).isEmpty();
        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void sends_a_field_twice() {
        sandbox.fault("duplicate-key:uploadCustomerDocument/200/success");

        assertThat(upload(OURS, DOCUMENT).body()).isEqualTo("{\"status\":\"ok\",\"status\":\"ok\"}");
    }

    @Test
    void drops_a_field_deep_inside() {
        sandbox.fault("dropped-field:authenticate/200/success/data.token");

        HttpResponse<String> answer =
                caller.post("/authenticate", "{\"api_key\":\"cp_key_alpha\",\"api_secret\":\"cp_secret_alpha\"}");
        assertThat(Caller.json(answer).path("data").has("expires_in")).isTrue();
        assertThat(Caller.json(answer).path("data").has("token")).isFalse();
    }

    @Test
    void repeats_the_secret_that_was_sent() {
        sandbox.fault("leaked-write-only:authenticate/200/success/api_secret");

        HttpResponse<String> answer =
                caller.post("/authenticate", "{\"api_key\":\"cp_key_alpha\",\"api_secret\":\"cp_secret_alpha\"}");
        assertThat(Caller.json(answer).path("api_secret").textValue()).isEqualTo("cp_secret_alpha");
    }

    @Test
    void lets_everybody_in() {
        sandbox.fault("ignored-token:uploadCustomerDocument/200/authorization_incorrect");

        assertThat(caller.post(OURS, DOCUMENT).body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void lets_everybody_in_who_brings_something() {
        sandbox.fault("any-token:uploadCustomerDocument/200/authorization_incorrect");

        assertThat(caller.post(OURS, DOCUMENT, "auth", "whatever").body()).isEqualTo("{\"status\":\"ok\"}");
        assertThat(caller.post(OURS, DOCUMENT).body()).contains("authorization_incorrect");
    }

    @Test
    void looks_at_the_token_only_after_the_input() {
        sandbox.fault("late-token:uploadCustomerDocument/200/authorization_incorrect");

        assertThat(caller.post(OURS, "{}").statusCode()).isEqualTo(422);
        assertThat(caller.post(OURS, DOCUMENT).body()).contains("authorization_incorrect");
        assertThat(upload(OURS, DOCUMENT).body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void says_that_it_is_done_and_does_nothing() {
        sandbox.fault("lost-write:uploadCustomerDocument/200/success");

        assertThat(upload("/customers/108/documents", DOCUMENT).body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void refuses_one_value_that_it_should_take() {
        sandbox.fault("narrowed-constraint:uploadCustomerDocument/body.type/payslip");

        assertThat(upload(OURS, DOCUMENT).statusCode()).isEqualTo(200);
        assertThat(upload(OURS, DOCUMENT.replace("other", "payslip")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void does_not_look_whose_customer_it_is() {
        sandbox.fault("ignored-owner:uploadCustomerDocument/403/user_not_in_integration");

        assertThat(upload("/customers/207/documents", DOCUMENT).body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void takes_what_it_should_refuse() {
        sandbox.fault("ignored-constraint:uploadCustomerDocument/body.type/enum");
        assertThat(upload(OURS, "{\"type\":\"passport\",\"file\":\"aGVsbG8=\"}").statusCode())
                .isEqualTo(200);

        sandbox.fault("ignored-constraint:uploadCustomerDocument/body.type/required");
        assertThat(upload(OURS, "{\"file\":\"aGVsbG8=\"}").statusCode()).isEqualTo(200);
        assertThat(upload(OURS, "{\"type\":\"passport\",\"file\":\"aGVsbG8=\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void names_the_nearest_fault_when_there_is_none_of_that_name() {
        assertThatThrownBy(() -> sandbox.fault("wrong-status:uploadCustomerDocument/404/user_not_fond"))
                .isInstanceOf(SandboxException.class)
                .hasMessage("There is no fault wrong-status:uploadCustomerDocument/404/user_not_fond; the nearest is "
                        + "wrong-status:uploadCustomerDocument/404/user_not_found. --list-faults lists them all.");
    }

    @Test
    void delivers_otherwise_than_it_should() {
        List<String> sent = new ArrayList<>();
        Transport transport = faultSwitch.transport((url, headers, body) -> {
            sent.add(new TreeMap<>(headers) + " " + body);
            return CompletableFuture.completedFuture(200);
        });
        URI receiver = URI.create("http://127.0.0.1/");
        Map<String, String> headers = Map.of("X-Signature", "ab", "X-Timestamp", "12");

        faultSwitch.on("double-delivery:subscribeToWebhook");
        transport.post(receiver, headers, "{}");
        faultSwitch.on("missing-delivery-header:subscribeToWebhook/X-Signature");
        transport.post(receiver, headers, "{}");
        faultSwitch.on("lost-delivery:subscribeToWebhook");
        transport.post(receiver, headers, "{}");
        faultSwitch.off();
        transport.post(receiver, headers, "{1}");

        assertThat(sent)
                .containsExactly(
                        "{X-Signature=ab, X-Timestamp=12} {}",
                        "{X-Signature=ab, X-Timestamp=12} {}",
                        "{X-Timestamp=12} {}",
                        "{X-Signature=ab, X-Timestamp=12} {1}");
    }

    @Test
    void takes_every_answer_of_a_receiver_for_an_acknowledgement_when_it_gives_up() {
        Transport refused = faultSwitch.transport((url, headers, body) -> CompletableFuture.completedFuture(500));
        URI receiver = URI.create("http://127.0.0.1/");

        faultSwitch.on("given-up-delivery:subscribeToWebhook");
        assertThat(refused.post(receiver, Map.of(), "{}").toCompletableFuture().join())
                .isEqualTo(200);
        faultSwitch.off();
        assertThat(refused.post(receiver, Map.of(), "{}").toCompletableFuture().join())
                .isEqualTo(500);
    }

    private HttpResponse<String> upload(String path, String body) {
        return caller.post(path, body, "auth", token);
    }
}
