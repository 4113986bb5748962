package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.cryptopocket.sandbox.time.Timestamps;
import java.io.IOException;
import java.time.OffsetDateTime;

/** Writes moments as the contract shows them, to the microsecond also where that is nought: Jackson would cut the zeros off. */
final class Moments extends JsonSerializer<OffsetDateTime> {

    @Override
    public void serialize(OffsetDateTime moment, JsonGenerator json, SerializerProvider context) throws IOException {
        json.writeString(Timestamps.text(moment.toInstant()));
    }
}
