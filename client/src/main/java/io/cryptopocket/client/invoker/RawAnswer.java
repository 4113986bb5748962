package io.cryptopocket.client.invoker;

import java.net.http.HttpHeaders;

/** An answer as it came: complete, but not looked at. */
record RawAnswer(int status, HttpHeaders headers, byte[] body) {}
