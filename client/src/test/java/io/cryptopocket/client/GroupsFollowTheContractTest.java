package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupsFollowTheContractTest {

    /** The one line that a new tag of the contract needs, beside its group class and its method in CryptoPocket. */
    private static final Map<String, String> GROUPS = Map.of(
            "Common", "assets",
            "Users", "customers",
            "OnRamp", "onRamp",
            "OffRamp", "offRamp",
            "Bank Accounts", "bankAccounts",
            "Webhooks", "webhooks");

    static Stream<Operation> operations() {
        return Contract.load().operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void has_a_group_for_the_tag_of_each_operation(Operation operation) throws NoSuchMethodException {
        assertThat(GROUPS)
                .as(
                        "No group has the operations tagged '%s': add a class like Customers, a method to CryptoPocket that returns it,"
                                + " and a line to GROUPS in this test",
                        operation.tag())
                .containsKey(operation.tag());
        assertThat(CryptoPocket.class.getMethod(GROUPS.get(operation.tag()))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void offers_each_operation_blocking_and_as_a_future(Operation operation) throws NoSuchMethodException {
        Class<?> group =
                CryptoPocket.class.getMethod(GROUPS.get(operation.tag())).getReturnType();
        List<Method> methods = Arrays.asList(group.getMethods());
        assertThat(methods).extracting(Method::getName).contains(operation.id() + "Call");
        if (operation.secured()) {
            assertThat(methods).extracting(Method::getName).contains(operation.id());
            assertThat(methods)
                    .filteredOn(method -> method.getName().equals(operation.id() + "Async"))
                    .extracting(Method::getReturnType)
                    .containsOnly(CompletableFuture.class);
        }
    }

    @Test
    void has_no_group_that_the_contract_does_not_have() {
        assertThat(operations().map(Operation::tag)).containsAll(GROUPS.keySet());
    }

    @Test
    void knows_the_server_of_the_contract() {
        assertThat(Environment.SANDBOX.baseUrl())
                .isEqualTo(Contract.load().server().toString());
    }

    @Test
    void refuses_documents_from_the_size_on_that_the_contract_calls_too_large() {
        long tooLarge = Contract.load()
                .at(
                        "/paths/~1customers~1{user_id}~1documents/post/responses/422/content/application~1json/examples/file_too_large")
                .child("x-conformance", "with", "body.file", "bytes")
                .json()
                .longValue();
        assertThat(Document.LARGEST).isEqualTo(tooLarge - 1);
    }
}
