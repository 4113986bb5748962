package io.cryptopocket.sandbox.form;

import java.util.List;
import java.util.Map;

/** What is wrong with a field of a form. */
record Problem(String field, String sentence) {

    static List<Problem> all(Map<String, List<String>> errors) {
        return errors.entrySet().stream()
                .flatMap(error -> error.getValue().stream().map(sentence -> new Problem(error.getKey(), sentence)))
                .toList();
    }
}
