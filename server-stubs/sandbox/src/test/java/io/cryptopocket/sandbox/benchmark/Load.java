package io.cryptopocket.sandbox.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a server the same questions in turn over many connections, from one thread of a process of its own: {@code Load
 * HOST PORT CONNECTIONS MILLIS COUNT RATE FILE...} prints figures as {@code name=value}. Each file is a whole request.
 *
 * <p>Ends after so many milliseconds or answers, whichever comes first. With a rate greater than 0 the requests are due
 * at even distances, whether or not the server is done with those before; the time of an answer then counts from the
 * moment at which its request was due. How long answers took is counted when this process, too, is warm: from the first
 * quarter of the time on, or from its first two seconds.
 */
public final class Load {

    private static final int LONGEST_MICROS = 2_000_000;
    private static final long NAP_NANOS = 20_000;
    private static final long LONGEST_SETTLING = 2_000;

    private final List<byte[]> requests;
    private final long millis;
    private final long count;
    private final double nanosBetween;
    private final Selector selector;
    private final Deque<Channel> idle = new ArrayDeque<>();
    private final int[] micros = new int[LONGEST_MICROS + 1];
    private long began;
    private long counted;
    private long sent;
    private long answered;
    private long timed;
    private long refused;

    private Load(List<byte[]> requests, long millis, long count, double rate) throws IOException {
        this.requests = requests;
        this.millis = millis;
        this.count = count;
        this.nanosBetween = rate > 0 ? 1e9 / rate : 0;
        this.selector = Selector.open();
    }

    public static void main(String[] arguments) throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(6, arguments.length)) {
            requests.add(Files.readAllBytes(Path.of(file)));
        }
        Load load = new Load(
                requests, Long.parseLong(arguments[3]), Long.parseLong(arguments[4]), Double.parseDouble(arguments[5]));
        load.run(new InetSocketAddress(arguments[0], Integer.parseInt(arguments[1])), Integer.parseInt(arguments[2]));
        load.print();
    }

    private void run(InetSocketAddress server, int connections) throws IOException {
        for (int i = 0; i < connections; i++) {
            idle.add(new Channel(server, selector));
        }
        // Only now: what is due while connections are opened would be late without the server's doing.
        began = System.nanoTime();
        long endNanos = began + millis * 1_000_000;
        counted = began + Math.min(millis / 4, LONGEST_SETTLING) * 1_000_000;
        while (System.nanoTime() < endNanos && answered < count) {
            boolean some = sendWhatIsDue();
            if (selector.selectNow() > 0) {
                for (SelectionKey key : selector.selectedKeys()) {
                    receive((Channel) key.attachment());
                }
                selector.selectedKeys().clear();
            } else if (!some) {
                LockSupport.parkNanos(NAP_NANOS);
            }
        }
    }

    private boolean sendWhatIsDue() throws IOException {
        boolean some = false;
        while (!idle.isEmpty() && sent < count && due() <= System.nanoTime()) {
            long from = nanosBetween > 0 ? due() : System.nanoTime();
            idle.removeFirst().send(requests.get((int) (sent++ % requests.size())), from);
            some = true;
        }
        return some;
    }

    private long due() {
        return began + (long) (sent * nanosBetween);
    }

    private void receive(Channel channel) throws IOException {
        if (channel.isAnswered()) {
            answered++;
            refused += channel.status() >= 400 ? 1 : 0;
            if (channel.since() >= counted) {
                long took = (System.nanoTime() - channel.since()) / 1_000;
                micros[(int) Math.min(took, LONGEST_MICROS)]++;
                timed++;
            }
            idle.addLast(channel);
        }
    }

    private void print() {
        System.out.println("answered=" + answered);
        System.out.println("refused=" + refused);
        System.out.println("micros=" + (System.nanoTime() - began) / 1_000);
        System.out.println("p50=" + quantile(0.5));
        System.out.println("p99=" + quantile(0.99));
    }

    private long quantile(double share) {
        long below = 0;
        for (int took = 0; took < micros.length; took++) {
            below += micros[took];
            if (below >= timed * share) {
                return took;
            }
        }
        return LONGEST_MICROS;
    }
}
