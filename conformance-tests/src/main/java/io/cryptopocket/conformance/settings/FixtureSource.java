package io.cryptopocket.conformance.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Where the value of a fixture comes from. Never prints the value: it may be a secret. */
public sealed interface FixtureSource {

    /** How the person would name the fixture, for messages. */
    String place();

    /** The value itself. */
    String value(Map<String, String> environment);

    /** Written down. */
    record Literal(String place, String text) implements FixtureSource {
        @Override
        public String value(Map<String, String> environment) {
            return text;
        }

        @Override
        public String toString() {
            return place;
        }
    }

    /** In an environment variable. */
    record Variable(String place, String name) implements FixtureSource {
        @Override
        public String value(Map<String, String> environment) {
            String value = environment.get(name);
            if (value == null || value.isEmpty()) {
                throw new SettingsProblem(
                        place + " takes its value from the environment variable " + name + ", which is not set.");
            }
            return value;
        }
    }

    /** The first line that a command prints, without its line end. No shell reads the command. */
    record Command(String place, List<String> words) implements FixtureSource {
        private static final int SECONDS = 30;

        @Override
        public String value(Map<String, String> environment) {
            try {
                Process process = new ProcessBuilder(words)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                return answer(process);
            } catch (IOException e) {
                throw new SettingsProblem(
                        place + " takes its value from a command, but \"" + words.get(0) + "\" cannot be started.");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SettingsProblem(place + " takes its value from a command, which was interrupted.");
            }
        }

        private String answer(Process process) throws IOException, InterruptedException {
            // A command that never ends would otherwise keep the read below waiting for ever.
            process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
            String printed;
            try (InputStream out = process.getInputStream()) {
                printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            int code = process.waitFor();
            String line = printed.lines().findFirst().orElse("");
            if (code != 0 || line.isEmpty()) {
                throw new SettingsProblem(place + " takes its value from the command \"" + words.get(0) + "\", which "
                        + (code == 0 ? "printed nothing." : "ended with exit code " + code + "."));
            }
            return line;
        }
    }
}
