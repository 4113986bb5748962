package io.cryptopocket.sandbox.recent;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.spec.Contract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonMaskTest {

    private final Sensitive sensitive = new Sensitive(Contract.load());
    private final JsonMask mask = new JsonMask(sensitive);

    @Test
    void masks_what_the_contract_marks_and_nothing_else() {
        assertThat(answer("findUser", "{'status':'ok','data':{'id':106,'name':'Ana','email':'a@b.c','country':'ES'}}"))
                .isEqualTo("{'status':'ok','data':{'id':106,'name':'***','email':'***','country':'ES'}}");
        assertThat(answer("listAvailableAssets", "{'data':[{'symbol':'USDC','name':'USD Coin'}]}"))
                .isEqualTo("{'data':[{'symbol':'USDC','name':'USD Coin'}]}");
    }

    @Test
    void masks_inside_of_lists() {
        assertThat(answer("listCustomers", "{'data':[{'id':1,'name':'Ana'},{'id':2,'name':'Eva'}]}"))
                .isEqualTo("{'data':[{'id':1,'name':'***'},{'id':2,'name':'***'}]}");
    }

    @Test
    void masks_a_text_where_another_answer_has_an_open_object() {
        assertThat(answer("createPayment", "{'error':'require_kyc','data':'http://a/kyc/1'}"))
                .isEqualTo("{'error':'require_kyc','data':'***'}");
        assertThat(answer("createPayment", "{'data':{'payment_id':'P'}}")).isEqualTo("{'data':{'payment_id':'P'}}");
    }

    @Test
    void masks_a_secret_in_the_wrong_place() {
        assertThat(request("createPayment", "{'user_id':1,'x':{'api_secret':'s','more':{'token':['t',{'u':1}]}}}"))
                .isEqualTo("{'user_id':1,'x':{'api_secret':'***','more':{'token':['***','***']}}}");
        assertThat(request("", "{'password':'p','a':1}")).isEqualTo("{'password':'***','a':1}");
    }

    @Test
    void copies_as_much_as_there_is_of_a_body_that_was_cut_off() {
        assertThat(request("uploadCustomerDocument", "{'type':'payslip','file':'JVBERi0xLjQKJ"))
                .isEqualTo("{'type':'payslip','file':'***'}");
        assertThat(request("uploadCustomerDocument", "{'file':{'a':['x")).isEqualTo("{'file':{'a':'***'}}");
        assertThat(request("createPayment", "{'a':{'b':[1,2,'thr")).isEqualTo("{'a':{'b':[1,2]}}");
        assertThat(request("createPayment", "{'a':1,'b")).isEqualTo("{'a':1}");
    }

    @Test
    void leaves_numbers_as_they_were_written() {
        assertThat(request("createPayment", "{'fiat_amount':1E+400,'b':100.10,'c':null,'d':true}"))
                .isEqualTo("{'fiat_amount':1E+400,'b':100.10,'c':null,'d':true}");
    }

    @Test
    void copies_nothing_of_what_is_no_json() {
        assertThat(request("authenticate", "api_secret=s")).isEmpty();
        assertThat(request("authenticate", "")).isEmpty();
    }

    private String request(String operation, String json) {
        return copy(json, sensitive.request(operation));
    }

    private String answer(String operation, String json) {
        return copy(json, sensitive.answer(operation));
    }

    private String copy(String json, Places places) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return mask.copy(bytes, bytes.length, places).replace('"', '\'');
    }
}
