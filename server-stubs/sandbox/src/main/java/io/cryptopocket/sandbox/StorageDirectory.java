package io.cryptopocket.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The directory that documents are kept in, and whether it goes with the sandbox.
 *
 * @param path of the directory
 * @param temporary whether {@link #close()} deletes it
 */
record StorageDirectory(Path path, boolean temporary) implements AutoCloseable {

    /** Those that are to be deleted when the machine ends before their sandbox was closed. */
    private static final Set<StorageDirectory> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(StorageDirectory::close)));
    }

    static StorageDirectory open(Optional<Path> chosen) {
        return chosen.map(path -> new StorageDirectory(path, false)).orElseGet(StorageDirectory::temporaryOne);
    }

    private static StorageDirectory temporaryOne() {
        try {
            StorageDirectory directory = new StorageDirectory(Files.createTempDirectory("cryptopocket-sandbox"), true);
            OPEN.add(directory);
            return directory;
        } catch (IOException e) {
            throw new SandboxException("No temporary directory can be made for documents; name one with --storage.", e);
        }
    }

    @Override
    public void close() {
        if (temporary && OPEN.remove(this)) {
            delete();
        }
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.getLogger(StorageDirectory.class.getName())
                    .log(System.Logger.Level.DEBUG, "{0} is left behind: {1}", path, e.getMessage());
        }
    }
}
