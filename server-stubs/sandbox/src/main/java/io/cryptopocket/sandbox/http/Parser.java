package io.cryptopocket.sandbox.http;

import static org.glassfish.grizzly.http.Protocol.HTTP_1_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacketParsing;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.MimeHeaders;
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

    /**
     * Grizzly looks for the end of the method beyond the end of the line: it would wait for more of a request line that
     * is one word, and take empty lines in front of a request, which are to be passed over, for a part of its method.
     */
    @Override
    protected boolean decodeHttpPacket(FilterChainContext context, HttpPacketParsing packet, Buffer input) {
        HeaderParsingState state = packet.getHeaderParsingState();
        if (isInMethod(state) && state.start == state.offset) {
            while (state.offset < input.limit() && isLineEnd(input.get(state.offset))) {
                state.offset++;
            }
            state.start = state.offset;
        }
        int unseen = state.offset;
        boolean complete = super.decodeHttpPacket(context, packet, input);
        if (!complete && isInMethod(state) && hasLineEnd(input, unseen)) {
            throw new IllegalStateException("a request line of one word");
        }
        return complete;
    }

    private static boolean isInMethod(HeaderParsingState state) {
        return state.state == 0 && state.subState == 0;
    }

    private static boolean hasLineEnd(Buffer input, int from) {
        return IntStream.range(from, input.limit()).anyMatch(index -> isLineEnd(input.get(index)));
    }

    private static boolean isLineEnd(byte sign) {
        return sign == '\r' || sign == '\n';
    }

    /** Grizzly takes a line without a version for HTTP 0.9, and a header without a colon for the beginning of the next one. */
    @Override
    protected void onHttpHeadersParsed(HttpHeader request, MimeHeaders headers, FilterChainContext context) {
        if (request.getProtocolDC().getLength() == 0) {
            request.setProtocol(HTTP_1_1);
            throw new IllegalStateException("a request line without a version");
        }
        for (int i = 0; i < headers.size(); i++) {
            if (headers.getName(i).indexOf('\n', 0) >= 0) {
                throw new IllegalStateException("a header without a colon");
            }
        }
        super.onHttpHeadersParsed(request, headers, context);
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
