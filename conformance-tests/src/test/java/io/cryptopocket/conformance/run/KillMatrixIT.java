package io.cryptopocket.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.sandbox.fault.Fault;
import io.cryptopocket.sandbox.fault.Faults;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Which case notices which fault: not only the first that does. {@link WrongSandboxTest} is the same in short, and part
 * of the build.
 */
@EnabledIfSystemProperty(named = "matrix.operations", matches = ".+")
class KillMatrixIT {

    private static final String ALL = "all";

    @Test
    void writes_down_each_case_that_notices_a_fault() throws IOException, InterruptedException, ExecutionException {
        Contract contract = Contract.load();
        String operations = System.getProperty("matrix.operations");
        Set<String> chosen = Set.of(operations.split(","));
        List<Fault> faults = Faults.all(contract).stream()
                .filter(fault -> operations.equals(ALL) || chosen.contains(fault.operationId()))
                .toList();
        assertThat(faults).as("faults of " + operations).isNotEmpty();
        Kills kills = Kills.matrix(contract, faults);
        Path file = Path.of("target", "kill-matrix.csv");
        kills.writeMatrix(file);
        print(kills, file);
        if (operations.equals(ALL)) {
            System.out.println("cases that kill nothing: " + kills.unproven());
            assertThat(kills.rate()).isGreaterThanOrEqualTo(0.98);
        }
    }

    private static void print(Kills kills, Path file) {
        Map<String, Integer> byCase = new TreeMap<>();
        kills.fates().forEach(fate -> fate.kills().forEach(kill -> byCase.merge(kill.testId(), 1, Integer::sum)));
        System.out.printf(
                Locale.ROOT,
                "kill matrix: %d faults were looked at %d times and killed %d times, by %d cases; in %s%n",
                kills.fates().size(),
                kills.fates().stream().mapToInt(Fate::asked).sum(),
                byCase.values().stream().mapToInt(Integer::intValue).sum(),
                byCase.size(),
                file);
        System.out.printf(
                Locale.ROOT,
                "killed by one case only: %d faults; by %d cases in the median; without a kill: %s%n",
                kills.fates().stream().filter(fate -> fate.kills().size() == 1).count(),
                median(kills.fates().stream()
                        .mapToInt(fate -> fate.kills().size())
                        .sorted()
                        .toArray()),
                kills.ended(Fate.Outcome.SURVIVED).stream().map(Fault::name).toList());
    }

    private static int median(int... sorted) {
        return sorted[sorted.length / 2];
    }
}
