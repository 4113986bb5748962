package io.cryptopocket.conformance.http;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.http.ConnectionClosedException;
import org.apache.http.MalformedChunkCodingException;
import org.apache.http.NoHttpResponseException;
import org.apache.http.ParseException;
import org.apache.http.ProtocolException;
import org.apache.http.TruncatedChunkException;
import org.apache.http.conn.ConnectTimeoutException;

/** What went wrong on the way to a server and back, in words. */
final class Trouble {

    private Trouble() {}

    /** One clause that ends in a full stop; never the text of an exception, which may hold a URL with its values. */
    static String sentence(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof UnknownHostException) {
                return "the host name is not known.";
            }
            if (at instanceof ConnectTimeoutException || at instanceof NoRouteToHostException) {
                return "the host does not answer.";
            }
            if (at instanceof ConnectException) {
                return "nothing listens there.";
            }
            if (at instanceof SocketTimeoutException) {
                return "there was no answer in time.";
            }
            if (at instanceof SSLException) {
                return "the TLS connection could not be made.";
            }
            if (at instanceof NoHttpResponseException) {
                return "the connection was closed without an answer.";
            }
            if (at instanceof ConnectionClosedException
                    || at instanceof TruncatedChunkException
                    || at instanceof EOFException) {
                return "the connection was closed in the middle of the answer.";
            }
            if (at instanceof ProtocolException
                    || at instanceof ParseException
                    || at instanceof MalformedChunkCodingException) {
                return "what came back is not HTTP.";
            }
            if (at instanceof SocketException) {
                return "the connection was reset.";
            }
        }
        return "the request failed with " + thrown.getClass().getSimpleName() + ".";
    }
}
