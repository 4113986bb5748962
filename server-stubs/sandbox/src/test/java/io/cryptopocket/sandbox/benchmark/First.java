package io.cryptopocket.sandbox.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A first request, over a bare socket: the HTTP client of this process would need longer than what is measured. */
final class First {

    private First() {}

    /** The status with which the server answers. */
    static int status(URI api) throws IOException {
        try (Socket socket = new Socket(api.getHost(), api.getPort())) {
            String request = "GET " + api.getPath() + "/available-assets HTTP/1.1\r\nHost: server\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String line = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(line.length() - 3));
        }
    }
}
