package io.cryptopocket.sandbox.fault;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All flaws that follow from a contract, by name. */
final class Flaws {

    private final Map<String, Flaw> byName = new LinkedHashMap<>();

    Flaws(Contract contract) {
        contract.operations().stream()
                .flatMap(operation -> of(operation, contract))
                .forEach(flaw -> byName.putIfAbsent(flaw.fault().name(), flaw));
    }

    private static Stream<Flaw> of(Operation operation, Contract contract) {
        Stream<Flaw> inAnswers = Outcome.of(operation).stream()
                .flatMap(outcome -> Stream.of(
                                AnswerFlaws.of(outcome), LeakFlaws.of(outcome, contract), SchemaFlaws.of(outcome))
                        .flatMap(flaws -> flaws));
        return Stream.of(
                        inAnswers,
                        AccessFlaws.of(operation, contract),
                        ConstraintFlaws.of(operation, contract),
                        NarrowFlaws.of(operation),
                        ListFlaws.of(operation),
                        MemoryFlaws.of(operation, contract),
                        DeliveryFlaws.of(operation),
                        ProtocolFlaws.of(operation))
                .flatMap(flaws -> flaws);
    }

    Map<String, Flaw> byName() {
        return byName;
    }

    List<Fault> faults() {
        return byName.values().stream().map(Flaw::fault).toList();
    }
}
