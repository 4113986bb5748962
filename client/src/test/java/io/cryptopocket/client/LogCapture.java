package io.cryptopocket.client;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that the client logs, at the finest level. */
final class LogCapture extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("io.cryptopocket.client");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    LogCapture() {
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    List<String> lines() {
        return records.stream()
                .map(logged -> new MessageFormat(logged.getMessage(), Locale.ROOT).format(logged.getParameters()))
                .toList();
    }

    /** The first word of each line: the operation. */
    List<String> operations() {
        return lines().stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .toList();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
