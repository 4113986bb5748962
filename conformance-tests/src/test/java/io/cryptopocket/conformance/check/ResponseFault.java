package io.cryptopocket.conformance.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong with an answer that is documented otherwise.
 *
 * @param name what is wrong
 * @param check id of the check that must find it
 * @param to id of the case that is answered
 */
record ResponseFault(String name, String check, String to, UnaryOperator<SampleAnswer> spoil) {

    private static final String PAYMENT = "getPayment/200/coins_sent";
    private static final String COMPANY = "createCompanyCustomer/200/company";
    private static final String CUSTOMERS = "listCustomers/200/first_page";
    private static final String OFF_RAMP = "getOffRamp/200/finished";
    private static final String UPLOAD = "uploadCustomerDocument/200/base64";
    private static final String REFUSED = "uploadCustomerDocument/422/validation_error";

    static List<ResponseFault> all() {
        List<ResponseFault> all = new ArrayList<>();
        formats(all);
        bounds(all);
        types(all);
        fields(all);
        syntax(all);
        headers(all);
        return all;
    }

    private static void formats(List<ResponseFault> all) {
        all.add(value("a day that does not exist", PAYMENT, "/data/created_at", "\"2026-02-30T10:00:00Z\""));
        all.add(value("a time of day in the 25th hour", PAYMENT, "/data/created_at", "\"2026-02-03T25:00:00Z\""));
        all.add(value("a time without a zone", PAYMENT, "/data/created_at", "\"2026-06-16T09:30:00\""));
        all.add(value("a zone without its colon", PAYMENT, "/data/created_at", "\"2026-06-16T09:30:00+0200\""));
        all.add(value("a date without a time", PAYMENT, "/data/created_at", "\"2026-06-16\""));
        all.add(value("a time in the German way", PAYMENT, "/data/created_at", "\"16.06.2026 09:30\""));
        all.add(value("a time as a Unix time", PAYMENT, "/data/created_at", "1781604000"));
        all.add(value("a UUID without hyphens", COMPANY, "/data/uuid", "\"2eb8aa08aa9811eab4aa73b441d16380\""));
        all.add(value("a UUID in braces", COMPANY, "/data/uuid", "\"{2eb8aa08-aa98-11ea-b4aa-73b441d16380}\""));
        all.add(value(
                "a UUID with a letter too far", COMPANY, "/data/uuid", "\"2eb8aa08-aa98-11ea-b4aa-73b441d1638g\""));
        all.add(value("a link without scheme and host", COMPANY, "/data/kyb_link", "\"/kyb/4711\""));
        all.add(value("a link with a blank", COMPANY, "/data/kyb_link", "\"https://example.com/a b\""));
        all.add(value("a link without a host", COMPANY, "/data/kyb_link", "\"https://\""));
        all.add(value("an empty link", COMPANY, "/data/kyb_link", "\"\""));
        all.add(value("an e-mail address without a domain", CUSTOMERS, "/data/0/email", "\"ana@\""));
        all.add(value("an e-mail address with a name", CUSTOMERS, "/data/0/email", "\"Ana <ana@example.com>\""));
        all.add(value("a country in three letters", CUSTOMERS, "/data/0/country", "\"ESP\""));
        all.add(value("a currency in lower case", PAYMENT, "/data/fiat_symbol", "\"eur\""));
        all.add(value("a payment id with a hyphen", PAYMENT, "/data/id", "\"i3FSJb2w7vQZXdtbBtS4v8U3-\""));
        all.add(value("a payment id of 24 characters", PAYMENT, "/data/id", "\"i3FSJb2w7vQZXdtbBtS4v8U3\""));
        all.add(value("base units with a point", OFF_RAMP, "/data/amount", "\"100.5\""));
        all.add(value("base units in Arabic digits", OFF_RAMP, "/data/amount", "\"\u0661\u0662\""));
        all.add(value("money with a comma", OFF_RAMP, "/data/fiat_amount", "\"79,20\""));
        all.add(value("money with a currency sign", OFF_RAMP, "/data/fiat_amount", "\"\u20ac79.20\""));
    }

    private static void bounds(List<ResponseFault> all) {
        all.add(value("a page 0", CUSTOMERS, "/pagination/current_page", "0"));
        all.add(value("pages of no entries", CUSTOMERS, "/pagination/per_page", "0"));
        all.add(value("a negative total", CUSTOMERS, "/pagination/total", "-1"));
        all.add(value("a page number beyond int32", CUSTOMERS, "/pagination/last_page", "2147483648"));
        all.add(value("a customer id beyond int64", CUSTOMERS, "/data/0/id", "9223372036854775808"));
        all.add(value("an amount of a million digits", PAYMENT, "/data/fiat_amount", "1e1000000"));
        all.add(value("negative decimals", OFF_RAMP, "/data/decimals", "-6"));
        all.add(value("a password of 11 characters", COMPANY, "/data/password", "\"abcdefghijk\""));
        all.add(value("a password of 13 characters", COMPANY, "/data/password", "\"abcdefghijklm\""));
        all.add(value("an asset on no blockchain", "listAvailableAssets/200/assets", "/data/0/blockchains", "[]"));
        all.add(value("a negative price", "getTokenPrice/200/eur", "/data/price", "-0.01"));
        all.add(value("an empty state", PAYMENT, "/data/status", "\"\""));
        all.add(value("a field without a message", REFUSED, "/errors/file", "[]"));
        all.add(value("no field to complain of", REFUSED, "/errors", "{}"));
    }

    private static void types(List<ResponseFault> all) {
        all.add(value("null where it is not allowed", PAYMENT, "/data/created_at", "null"));
        all.add(value("null for a whole object", PAYMENT, "/data", "null"));
        all.add(value("null as an optional text", PAYMENT, "/data/txid", "null"));
        all.add(value("null in a list", CUSTOMERS, "/data/0", "null"));
        all.add(value("a number with a fraction of zero as integer", PAYMENT, "/data/fiat_amount", "10000.0"));
        all.add(value("a number with an exponent as integer", PAYMENT, "/data/fiat_amount", "1e4"));
        all.add(value("an integer in quotes", CUSTOMERS, "/data/0/id", "\"106\""));
        all.add(value("an id that is documented as text as a number", PAYMENT, "/data/user_id", "106"));
        all.add(value("a number in quotes", PAYMENT, "/data/coin_amount", "\"123.75\""));
        all.add(value(
                "a boolean as a number", "listBankAccountTransactions/200/first_page", "/data/0/reconciled", "1"));
        all.add(value("an object instead of a list", CUSTOMERS, "/data", "{}"));
        all.add(value("a list instead of an object", PAYMENT, "/data", "[]"));
        all.add(value("a body that is a text", PAYMENT, "/status", "{\"ok\":true}"));
        all.add(new ResponseFault("a body that is null", "body-schema", UPLOAD, one -> one.body(text -> "null")));
        all.add(new ResponseFault(
                "a body in a list", "body-schema", UPLOAD, one -> one.body(text -> "[" + text + "]")));
    }

    private static void fields(List<ResponseFault> all) {
        all.add(new ResponseFault("no id", "body-schema", PAYMENT, one -> one.without("/data/id")));
        all.add(new ResponseFault("no pagination", "body-schema", CUSTOMERS, one -> one.without("/pagination")));
        all.add(new ResponseFault(
                "no field in one entry of many", "body-schema", CUSTOMERS, one -> one.without("/data/1/email")));
        all.add(new ResponseFault(
                "a field in another spelling",
                "body-schema",
                PAYMENT,
                one -> one.body(text -> text.replace("\"created_at\"", "\"createdAt\""))));
        all.add(new ResponseFault(
                "success and error at once", "body-schema", REFUSED, one -> one.with("/status", "\"error\"")));
        all.add(new ResponseFault(
                "a secret of requests",
                "write-only",
                PAYMENT,
                one -> one.with("/data/api_secret", "\"s3cret-of-ours\"")));
        all.add(new ResponseFault(
                "a secret of requests deep in a list",
                "write-only",
                CUSTOMERS,
                one -> one.with("/data/0/integration", "[{\"api_secret\":\"s3cret-of-ours\"}]")));
        all.add(new ResponseFault(
                "another success word", "constant-body", UPLOAD, one -> one.with("/status", "\"success\"")));
    }

    private static void syntax(List<ResponseFault> all) {
        all.add(text(
                "a key twice deep inside", PAYMENT, text -> text.replace("\"data\":{", "\"data\":{\"id\":\"x\",")));
        all.add(text("a key twice, once escaped", UPLOAD, text -> "{\"statu\\u0073\":\"ok\"," + text.substring(1)));
        all.add(text("a number that is none", PAYMENT, text -> text.replace("123.75", "NaN")));
        all.add(text("a number without end", PAYMENT, text -> text.replace("123.75", "Infinity")));
        all.add(text("a number with a leading zero", PAYMENT, text -> text.replace("123.75", "0123.75")));
        all.add(text("a number with a plus", PAYMENT, text -> text.replace("123.75", "+123.75")));
        all.add(text("a number without digits before the point", PAYMENT, text -> text.replace("123.75", ".75")));
        all.add(text("a hexadecimal number", PAYMENT, text -> text.replace("123.75", "0x7B")));
        all.add(text("a number of 5,000 digits", PAYMENT, text -> text.replace("123.75", "1".repeat(5_000))));
        all.add(text("a line break in a text", UPLOAD, text -> text.replace("ok", "o\nk")));
        all.add(text("a zero byte in a text", UPLOAD, text -> text.replace("ok", "ok\u0000")));
        all.add(text("an escape that is none", UPLOAD, text -> text.replace("ok", "o\\k")));
        all.add(text("a comment", UPLOAD, text -> "/* cached */" + text));
        all.add(text("a name without quotes", UPLOAD, text -> text.replace("\"status\"", "status")));
        all.add(text("a comma after the last field", UPLOAD, text -> text.replace("}", ",}")));
        all.add(text("text after the value", UPLOAD, text -> text + "\n<!-- 12 ms -->"));
        all.add(text("a second value", UPLOAD, text -> text + "\n" + text));
        all.add(text("a guard against JSON hijacking", UPLOAD, text -> ")]}',\n" + text));
        all.add(text("a byte order mark", UPLOAD, text -> "\ufeff" + text));
        all.add(text("only blanks", UPLOAD, text -> " \n "));
        all.add(text("100,000 brackets", UPLOAD, text -> "[".repeat(100_000)));
        all.add(text(
                "a value 5,000 levels deep",
                UPLOAD,
                text -> "{\"status\":\"ok\",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
        all.add(encoded("UTF-16", StandardCharsets.UTF_16));
        all.add(encoded("UTF-16 without a mark", StandardCharsets.UTF_16LE));
        all.add(new ResponseFault(
                "a letter in Latin-1",
                "body-json",
                UPLOAD,
                one -> one.bytes(one.body(text -> text.replace("}", ",\"name\":\"N\u00fa\u00f1ez\"}"))
                        .answer()
                        .text()
                        .getBytes(StandardCharsets.ISO_8859_1))));
        all.add(new ResponseFault(
                "half a letter in UTF-8",
                "body-json",
                UPLOAD,
                one -> one.bytes(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, '"', '}'})));
        all.add(new ResponseFault(
                "an overlong letter in UTF-8",
                "body-json",
                UPLOAD,
                one -> one.bytes(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'})));
    }

    private static void headers(List<ResponseFault> all) {
        for (String type : List.of(
                "text/html",
                "text/json",
                "application/jsonp",
                "application/problem+json",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-16",
                "application/json; charset=\"windows-1252\"",
                "application/json, text/html",
                "json",
                "")) {
            all.add(header("media type \"" + type + "\"", "media-type", "content-type", type));
        }
        all.add(header("no media type", "media-type", "content-type"));
        all.add(header("two media types", "media-type", "content-type", "application/json", "application/json"));
        all.add(header("a compressed body that nobody asked for", "headers", "content-encoding", "gzip"));
    }

    private static ResponseFault value(String name, String to, String pointer, String json) {
        return new ResponseFault(name, "body-schema", to, one -> one.with(pointer, json));
    }

    private static ResponseFault text(String name, String to, UnaryOperator<String> change) {
        return new ResponseFault(name, "body-json", to, one -> one.body(change));
    }

    private static ResponseFault encoded(String name, Charset charset) {
        return new ResponseFault(
                name, "body-json", UPLOAD, one -> one.bytes(one.answer().text().getBytes(charset)));
    }

    private static ResponseFault header(String name, String check, String header, String... values) {
        return new ResponseFault(name, check, UPLOAD, one -> one.header(header, values));
    }
}
