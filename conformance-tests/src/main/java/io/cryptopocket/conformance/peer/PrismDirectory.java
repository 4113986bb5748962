package io.cryptopocket.conformance.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where Prism is installed: in this repository, looked for from the working directory. */
final class PrismDirectory {

    private static final List<String> PLACES = List.of("conformance-tests/prism", "prism");

    private PrismDirectory() {}

    /** @throws UnusableTarget when the working directory is outside the repository */
    static Path find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            for (String place : PLACES) {
                if (Files.isRegularFile(directory.resolve(place).resolve("package.json"))) {
                    return directory.resolve(place);
                }
            }
        }
        throw new UnusableTarget("Prism's package.json was not found from " + start
                + "; start in a clone of the repository, where it is in conformance-tests/prism.");
    }
}
