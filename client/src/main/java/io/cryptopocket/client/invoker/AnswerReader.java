package io.cryptopocket.client.invoker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
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
        T plain = answer.status() == 200 ? plainSuccess(call.description(), answer) : null;
        return plain != null ? plain : anyAnswer(call, answer);
    }

    /**
     * What nearly every answer is, read in one go: a status that says success, then the data. Null for all others, which are
     * looked at step by step, so as to say what is wrong with them.
     */
    private static <T> @Nullable T plainSuccess(Description<T> call, RawAnswer answer) {
        TypeReference<T> type = call.type();
        if (type == null || call.envelope() != Call.Envelope.DATA) {
            return null;
        }
        ObjectReader reader = Json.reader(type);
        try (JsonParser parser = reader.createParser(answer.body())) {
            boolean isSuccess = parser.nextToken() == JsonToken.START_OBJECT
                    && "status".equals(parser.nextFieldName())
                    && call.successWords().contains(String.valueOf(parser.nextTextValue()));
            if (!isSuccess || !Envelope.moveTo("data", parser)) {
                return null;
            }
            T value = reader.readValue(parser);
            boolean isWhole = !Envelope.moveTo("", parser) && parser.nextToken() == null;
            return isWhole ? value : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static <T> @Nullable T anyAnswer(Call<T> call, RawAnswer answer) {
        Envelope envelope = Envelope.of(answer.body());
        boolean saysSuccess =
                envelope.status() != null && call.description().successWords().contains(envelope.status());
        if (!saysSuccess) {
            throw refusal(call, answer, envelope);
        }
        if (answer.status() / 100 != 2) {
            throw unexpected(call, answer, "has a success word under an HTTP status that means failure");
        }
        TypeReference<T> type = call.description().type();
        return type == null ? null : value(call, answer, type);
    }

    private static <T> T value(Call<T> call, RawAnswer answer, TypeReference<T> type) {
        try (JsonParser parser = Json.reader(type).createParser(answer.body())) {
            if (call.description().envelope() == Call.Envelope.DATA
                    && (parser.nextToken() != JsonToken.START_OBJECT || !Envelope.moveTo("data", parser))) {
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
        String requestId = RequestId.of(answer.headers());
        return new UnexpectedAnswerException(
                "The answer to " + call.operationId() + " " + what + " (HTTP " + answer.status() + ", " + mediaType
                        + ", " + answer.body().length + " bytes" + (requestId == null ? "" : ", request " + requestId)
                        + ").",
                answer.status(),
                requestId);
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

        /** Moves on to the value of a field on the level that the parser is on; false when it comes to the end of that level. */
        static boolean moveTo(String name, JsonParser parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isIt = parser.currentName().equals(name);
                JsonToken value = parser.nextToken();
                if (isIt) {
                    return value != JsonToken.VALUE_NULL;
                }
                parser.skipChildren();
            }
            return false;
        }
    }
}
