package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.conformance.target.Target;
import io.cryptopocket.conformance.target.TargetChoice;
import io.cryptopocket.conformance.target.Targets;
import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.Faults;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sandboxes that are wrong in one way each, as it follows from the contract: the suite notices, by the check that should. */
@Tag("mutants")
class WrongSandboxTest {

    private static final int SANDBOXES = 2;

    /** The operations of the seed page, every fault of which is tried; the others have thousands and take minutes. */
    private static final Set<String> MUTATED = Set.of("authenticate", "uploadCustomerDocument");

    /** Faults that nobody can see: the format {@code password} forbids no value. */
    private static final List<String> SAME_AS_RIGHT = List.of("ignored-constraint:authenticate/body.api_secret/format");

    @Test
    void every_wrong_sandbox_is_caught_by_the_check_it_names() throws Exception {
        Contract contract = Contract.load();
        Suite suite = Suite.of(contract);
        List<KillRun.Fate> fates = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(SANDBOXES);
        try (Target files = Targets.open(new TargetChoice.BuiltIn(), contract)) {
            String fileHost =
                    URI.create(files.fixture("file_url").orElseThrow().asText()).getAuthority();
            Queue<Fault> faults = new ConcurrentLinkedQueue<>(faults(contract, suite, files, fileHost));
            List<Future<List<KillRun.Fate>>> parts = new ArrayList<>();
            for (int i = 0; i < SANDBOXES; i++) {
                parts.add(threads.submit(() -> {
                    List<KillRun.Fate> part = new ArrayList<>();
                    try (KillRun run = new KillRun(suite, files.fixtures(), fileHost)) {
                        for (Fault fault = faults.poll(); fault != null; fault = faults.poll()) {
                            part.add(run.look(fault));
                        }
                    }
                    return part;
                }));
            }
            for (Future<List<KillRun.Fate>> part : parts) {
                fates.addAll(part.get());
            }
        } finally {
            threads.shutdownNow();
        }
        write(fates);
        assertThat(fates).isNotEmpty();
        assertThat(fates)
                .filteredOn(fate -> fate.killer().isEmpty())
                .extracting(fate -> fate.fault().name())
                .isSubsetOf(SAME_AS_RIGHT);
    }

    private static List<Fault> faults(Contract contract, Suite suite, Target files, String fileHost) {
        try (KillRun run = new KillRun(suite, files.fixtures(), fileHost)) {
            Set<String> missing = run.missing();
            return Faults.all(contract).stream()
                    .filter(fault -> MUTATED.contains(fault.operationId()))
                    .filter(fault -> !missing.contains(fault.operationId()))
                    .toList();
        }
    }

    private static void write(List<KillRun.Fate> fates) throws IOException {
        List<String> lines = new ArrayList<>(List.of("fault,check,killed by,noticed otherwise"));
        fates.stream()
                .map(fate -> fate.fault().name() + "," + fate.fault().caughtBy() + ","
                        + fate.killer().orElse("(survived)") + ","
                        + String.join(" ", fate.otherChecks()))
                .sorted()
                .forEach(lines::add);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "wrong-sandboxes.csv"), lines);
    }
}
