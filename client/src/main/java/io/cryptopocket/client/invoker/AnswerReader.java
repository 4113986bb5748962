package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.cryptopocket.client.error.CryptoPocketException;
import io.cryptopocket.client.error.UnexpectedAnswerException;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an answer into what the call returns, or into the exception that says why not. */
final class AnswerReader {

    private AnswerReader() {}

    /** The value of a success; null for a call that returns nothing. */
    static <T> @Nullable T read(Call<T> call, RawAnswer answer) {
        Envelope envelope = Envelope.of(answer.body());
        boolean saysSuccess = envelope.status() != null && call.successWords().contains(envelope.status());
        if (!saysSuccess) {
            throw refusal(call, answer, envelope);
        }
        if (answer.status() / 100 != 2) {
            throw unexpected(call, answer, "has a success word under an HTTP status that means failure");
        }
        TypeReference<T> type = call.type();
        return type == null ? null : value(call, answer, type);
    }

    private static <T> T value(Call<T> call, RawAnswer answer, TypeReference<T> type) {
        try (JsonParser parser = Json.reader(type).createParser(answer.body())) {
            if (call.envelope() == Call.Envelope.DATA && !Envelope.moveToData(parser)) {
                throw unexpected(call, answer, "is a success without data");
            }
            T value = Json.reader(type).readValue(parser);
            if (value == null) {
                throw unexpected(call, answer, "is a success without data");
            }
            return value;
        } catch (JsonMappingException e) {
            // The message of the exception may quote what was received; the path does not.
            String path = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            throw unexpected(call, answer, "has a value of the wrong type" + (path.isEmpty() ? "" : " in " + path));
        } catch (IOException e) {
            throw unexpected(call, answer, "is not JSON");
        }
    }

    private static CryptoPocketException refusal(Call<?> call, RawAnswer answer, Envelope envelope) {
        CryptoPocketException refused = RefusalReader.read(call.operationId(), answer, envelope);
        if (refused != null) {
            return refused;
        }
        if (answer.body().length == 0) {
            return unexpected(call, answer, "is empty");
        }
        if (!envelope.isObject()) {
            return unexpected(call, answer, "is not a JSON object");
        }
        return unexpected(call, answer, envelope.status() == null ? "has no status" : "has an unknown status");
    }

    private static UnexpectedAnswerException unexpected(Call<?> call, RawAnswer answer, String what) {
        String mediaType = answer.headers()
                .firstValue("Content-Type")
                .map(AnswerReader::printable)
                .orElse("no media type");
        return new UnexpectedAnswerException(
                "The answer to " + call.operationId() + " " + what + " (HTTP " + answer.status() + ", " + mediaType
                        + ", " + answer.body().length + " bytes).",
                answer.status());
    }

    private static String printable(String mediaType) {
        return mediaType.length() <= 80 && mediaType.chars().allMatch(each -> each >= ' ' && each < 127)
                ? mediaType
                : "an unprintable media type";
    }

    /** The first level of a body, read without building anything for the rest of it. */
    record Envelope(boolean isObject, @Nullable String status) {

        private static final Envelope UNREADABLE = new Envelope(false, null);

        static Envelope of(byte[] body) {
            String status = null;
            try (JsonParser parser = Json.reader(Object.class).createParser(body)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return UNREADABLE;
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean isStatus = parser.currentName().equals("status");
                    JsonToken value = parser.nextToken();
                    if (isStatus && value == JsonToken.VALUE_STRING) {
                        status = parser.getText();
                    }
                    parser.skipChildren();
                }
                return parser.nextToken() == null ? new Envelope(true, status) : UNREADABLE;
            } catch (IOException e) {
                return UNREADABLE;
            }
        }

        static boolean moveToData(JsonParser parser) throws IOException {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isData = parser.currentName().equals("data");
                JsonToken value = parser.nextToken();
                if (isData) {
                    return value != JsonToken.VALUE_NULL;
                }
                parser.skipChildren();
            }
            return false;
        }
    }
}
