package io.cryptopocket.sandbox.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to an address that the guard has admitted, whatever its host name means a moment later. */
final class Connection extends InputStream implements Closeable {

    private final Socket socket;
    private final InputStream in;
    private final Deadline deadline;

    private Connection(Socket socket, Deadline deadline) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
    }

    /** Tries one address after the other. */
    static Connection open(Target target, List<InetAddress> addresses, Deadline deadline) throws IOException {
        IOException last = new IOException("no address");
        for (InetAddress address : addresses) {
            try {
                return open(target, address, deadline);
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static Connection open(Target target, InetAddress address, Deadline deadline) throws IOException {
        // The platform's proxy would resolve the name again.
        Socket plain = new Socket(Proxy.NO_PROXY);
        try {
            plain.connect(new InetSocketAddress(address, target.port()), deadline.nextStep());
            plain.setSoTimeout(deadline.nextStep());
            return new Connection(target.secure() ? secured(plain, target) : plain, deadline);
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static Socket secured(Socket plain, Target target) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    void send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        socket.setSoTimeout(deadline.nextStep());
        return in.read(buffer, from, length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
