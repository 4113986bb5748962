package io.cryptopocket.sandbox.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongUnaryOperator;

/**
 * Documents as files {@code <directory>/<customer>/<type>-<uuid>.<extension>}. A file appears there complete or not
 * at all; until then it grows in {@code <directory>/incoming}. No name that a request carries becomes part of a path.
 */
public final class DocumentStorage {

    private final Path directory;
    private final Path incoming;
    private final LongUnaryOperator quota;
    private final Map<Long, Long> used = new ConcurrentHashMap<>();

    /**
     * Makes the directory when it is missing.
     *
     * @param directory where the documents go
     * @param quota the number of bytes that a customer, given by its id, may store
     * @throws IOException when the directory cannot be made or written to
     */
    public DocumentStorage(Path directory, LongUnaryOperator quota) throws IOException {
        this.directory = Files.createDirectories(directory.toAbsolutePath());
        this.incoming = Files.createDirectories(this.directory.resolve("incoming"));
        this.quota = quota;
        if (!Files.isWritable(incoming)) {
            throw new IOException("not writable: " + incoming);
        }
    }

    /** Opens an empty file for a document on its way in. */
    public Spool spool() throws StorageFailed {
        return new Spool(incoming.resolve(UUID.randomUUID().toString()));
    }

    /**
     * Keeps a document for good.
     *
     * @param customer whose document it is
     * @param type of the document: lower-case letters and underscores
     * @param extension of the file: lower-case letters and digits, without the dot
     * @param document complete; empty afterwards
     * @return where the document is now
     * @throws StorageFailed when the disk or the quota is full
     */
    public Path keep(long customer, String type, String extension, Spool document) throws StorageFailed {
        requirePlain(type);
        requirePlain(extension);
        long size = document.size();
        Path source = document.finish();
        reserve(customer, size);
        try {
            Path folder = Files.createDirectories(directory.resolve(Long.toString(customer)));
            Path target = folder.resolve(type + "-" + UUID.randomUUID() + "." + extension);
            move(source, target);
            return target;
        } catch (IOException e) {
            used.merge(customer, -size, Long::sum);
            throw new StorageFailed("cannot keep a document of customer " + customer, e);
        }
    }

    private static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(source, target);
        }
    }

    private void reserve(long customer, long size) throws StorageFailed {
        long after = used.merge(customer, size, Long::sum);
        if (after > quota.applyAsLong(customer)) {
            used.merge(customer, -size, Long::sum);
            throw new StorageFailed("the quota of customer " + customer + " is used up", null);
        }
    }

    private static void requirePlain(String name) {
        if (!name.matches("[a-z0-9_]{1,64}")) {
            throw new IllegalArgumentException("unfit for a file name");
        }
    }
}
