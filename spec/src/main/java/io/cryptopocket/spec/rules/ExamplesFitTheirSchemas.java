package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.Mismatch;
import io.cryptopocket.spec.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examples are sent and expected as they stand; one that its own schema refuses would fail everywhere. */
final class ExamplesFitTheirSchemas implements Rule {

    @Override
    public String title() {
        return "every example and every default fits its schema";
    }

    @Override
    public List<Finding> check(Contract contract) {
        Map<String, Validator> validators = new HashMap<>();
        return Sample.all(contract).stream()
                .flatMap(sample -> {
                    Element schema = sample.schema().resolved();
                    Validator validator = validators.computeIfAbsent(schema.pointer(), pointer -> Validator.of(schema));
                    return check(contract, sample, validator);
                })
                .distinct()
                .toList();
    }

    private Stream<Finding> check(Contract contract, Sample sample, Validator validator) {
        List<Mismatch> mismatches = validator.mismatches(sample.value().json());
        if (mismatches.isEmpty()) {
            return Stream.empty();
        }
        Element place = contract.at(sample.value().pointer() + mismatches.get(0).pointer());
        String reasons = mismatches.stream().map(Mismatch::toString).distinct().collect(Collectors.joining("; "));
        return Stream.of(finding(place, sample.name() + " does not fit its schema: " + reasons + "."));
    }
}
