package io.cryptopocket.sandbox.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** The container of the sandbox with nothing in it: {@code BareContainer FILE} answers everything with the file. */
public final class BareContainer {

    private BareContainer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        byte[] body = Files.readAllBytes(Path.of(arguments[0]));
        HttpServer server = new HttpServer();
        NetworkListener listener = new NetworkListener("bare", "127.0.0.1", 0);
        listener.getKeepAlive().setMaxRequestsCount(-1);
        server.addListener(listener);
        server.getServerConfiguration()
                .addHttpHandler(
                        new HttpHandler() {
                            @Override
                            public void service(Request request, Response response) throws IOException {
                                response.setContentType("application/json");
                                response.setContentLength(body.length);
                                response.getOutputStream().write(body);
                            }
                        },
                        "/");
        server.start();
        System.out.println("listening on http://127.0.0.1:" + listener.getPort());
        new CountDownLatch(1).await();
    }
}
