package io.cryptopocket.sandbox.fault;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Takes the media type away at the last moment: before, Jersey would put it back. */
final class NoMediaType implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (Boolean.TRUE.equals(context.getProperty(FaultyAnswers.NO_MEDIA_TYPE))) {
            context.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
        context.proceed();
    }
}
