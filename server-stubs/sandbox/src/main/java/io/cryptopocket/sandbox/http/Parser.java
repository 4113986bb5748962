package io.cryptopocket.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * Grizzly's parser of requests, which gives its refusals a body: a request that cannot be parsed never reaches whoever
 * answers otherwise.
 */
final class Parser extends HttpServerFilter {

    // The constructor that Grizzly itself uses is the only one with limits of headers.
    @SuppressWarnings("deprecation")
    private Parser(NetworkListener listener) {
        // Without a queue of its own for idle connections: the filter behind it closes those.
        super(
                listener.isChunkingEnabled(),
                listener.getMaxHttpHeaderSize(),
                null,
                listener.getKeepAlive(),
                null,
                listener.getMaxRequestHeaders(),
                listener.getMaxResponseHeaders());
    }

    /** Puts one in the place of the parser that is there. */
    static void replaceIn(FilterChainBuilder chain, NetworkListener listener, long mostBytesSkipped) {
        Parser parser = new Parser(listener);
        parser.setMaxPayloadRemainderToSkip(mostBytesSkipped);
        chain.set(chain.indexOfType(HttpServerFilter.class), parser);
    }

    @Override
    protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
        Protocol refusal = Protocol.of(response.getStatus());
        byte[] body = body(refusal);
        // Grizzly itself leaves the media type out where it could not even read the request line.
        response.getHeaders().setValue(Header.ContentType).setString("application/json");
        response.setContentLength(body.length);
        Buffer content = Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, body);
        return HttpContent.builder(response).content(content).last(true).build();
    }

    private static byte[] body(Protocol refusal) {
        try {
            return LastResort.body(refusal.status(), refusal.code()).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an envelope can always be written", impossible);
        }
    }
}
