package io.cryptopocket.conformance.check;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An answer that is not the documented one to the letter and yet right.
 *
 * @param name what is different
 * @param to id of the case that is answered
 */
record AcceptedAnswer(String name, String to, UnaryOperator<SampleAnswer> change) {

    private static final String PAYMENT = "getPayment/200/coins_sent";
    private static final String COMPANY = "createCompanyCustomer/200/company";
    private static final String CUSTOMERS = "listCustomers/200/first_page";
    private static final String UPLOAD = "uploadCustomerDocument/200/base64";
    private static final String NO_CUSTOMER = "createPayment/200/user_not_found";

    static List<AcceptedAnswer> all() {
        return List.of(
                text(
                        "fields in another order",
                        UPLOAD.replace("200/base64", "404/user_not_found"),
                        text -> text.replace(
                                "{\"status\":\"error\",\"error\":\"user_not_found\"}",
                                "{\"error\":\"user_not_found\",\"status\":\"error\"}")),
                value("a field more", UPLOAD, "/request_id", "\"7f3a\""),
                value("a field more deep inside", PAYMENT, "/data/network", "{\"name\":\"polygon\",\"fee\":0.01}"),
                value("a field more that is null", PAYMENT, "/data/network", "null"),
                value("a field more in an error", NO_CUSTOMER, "/trace_id", "\"7f3a\""),
                value("a field more 100 levels deep", UPLOAD, "/x", "[".repeat(100) + "]".repeat(100)),
                value("null where it is allowed", PAYMENT, "/data/external_id", "null"),
                new AcceptedAnswer("an optional field left out", PAYMENT, one -> one.without("/data/external_id")),
                value("a state that nobody has heard of", PAYMENT, "/data/status", "\"refunded\""),
                value("a verification state that nobody has heard of", CUSTOMERS, "/data/0/kyc_status", "\"on_hold\""),
                value("a currency that nobody has heard of", PAYMENT, "/data/fiat_symbol", "\"XTS\""),
                value("a time in another zone", PAYMENT, "/data/created_at", "\"2026-06-16T11:30:00+02:00\""),
                value("a time without a fraction", PAYMENT, "/data/created_at", "\"2026-06-16T09:30:00Z\""),
                value("a time in nanoseconds", PAYMENT, "/data/created_at", "\"2026-06-16T09:30:00.123456789Z\""),
                value("a UUID in upper case", COMPANY, "/data/uuid", "\"2EB8AA08-AA98-11EA-B4AA-73B441D16380\""),
                value(
                        "a link with port, query and fragment",
                        COMPANY,
                        "/data/kyb_link",
                        "\"https://h:8443/k?a=b%20c#d\""),
                value("an e-mail address with a plus", CUSTOMERS, "/data/0/email", "\"ana+kyc@mail.example.co.uk\""),
                value(
                        "a name in other scripts",
                        CUSTOMERS,
                        "/data/0/name",
                        "\"\u6f22 \u0414\u043c\u0438 \ud83d\ude00 N\u00fa\u00f1ez\""),
                value("letters as escapes", PAYMENT, "/data/holder", "\"Ana R\\u0075iz \\ud83d\\ude00 \\/ \\t\""),
                value("the largest int64", PAYMENT, "/data/fiat_amount", "9223372036854775807"),
                value("a number with an exponent", PAYMENT, "/data/coin_amount", "1.2375E+2"),
                value("a number with zeros at its end", PAYMENT, "/data/coin_amount", "123.7500"),
                value("a number without a fraction", PAYMENT, "/data/coin_amount", "123"),
                value(
                        "a number of 30 decimal places",
                        PAYMENT,
                        "/data/coin_amount",
                        "0.000000000000000000000000000001"),
                value("a list without entries", CUSTOMERS, "/data", "[]"),
                value(
                        "a field called like a secret of requests among messages",
                        "authenticate/422/validation_error",
                        "/errors/api_secret",
                        "[\"is required\"]"),
                text("blanks and line breaks", PAYMENT, text -> "\r\n\t " + text.replace(",", " ,\r\n\t") + "\r\n"),
                text(
                        "the code in message where that is undecided",
                        NO_CUSTOMER,
                        text -> text.replace("\"error\":\"user_not_found\"", "\"message\":\"user_not_found\"")),
                header("the charset UTF-8", "content-type", "application/json; charset=UTF-8"),
                header("the charset utf-8 without a blank", "content-type", "application/json;charset=utf-8"),
                header("the charset in quotes", "content-type", "application/json; charset=\"utf-8\""),
                header("a media type in capitals", "content-type", "Application/JSON"),
                header("blanks around the parameter", "content-type", "application/json ; charset=utf-8 "),
                header("another parameter", "content-type", "application/json; charset=utf-8; profile=\"a\""),
                header("an encoding that is none", "content-encoding", "identity"),
                header("a header more, twice", "vary", "Accept", "Origin"),
                header("the name of the server", "server", "nginx/1.25.3"));
    }

    private static AcceptedAnswer value(String name, String to, String pointer, String json) {
        return new AcceptedAnswer(name, to, one -> one.with(pointer, json));
    }

    private static AcceptedAnswer text(String name, String to, UnaryOperator<String> change) {
        return new AcceptedAnswer(name, to, one -> one.body(change));
    }

    private static AcceptedAnswer header(String name, String header, String... values) {
        return new AcceptedAnswer(name, UPLOAD, one -> one.header(header, values));
    }
}
