package io.cryptopocket.spec.rules;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Element;
import io.cryptopocket.spec.OpenQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An open question is only useful next to what it decides. */
final class OpenQuestionsPointSomewhere implements Rule {

    @Override
    public String title() {
        return "open questions have ids of their own and apply to elements that exist";
    }

    @Override
    public List<Finding> check(Contract contract) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Element> first = new HashMap<>();
        for (OpenQuestion question : contract.openQuestions()) {
            Element id = question.element().child("id");
            if (!question.id().matches("Q[1-9][0-9]*")) {
                findings.add(finding(id, "the id \"" + question.id() + "\" is not of the form Q1."));
            }
            Element earlier = first.putIfAbsent(question.id(), id);
            if (earlier != null) {
                findings.add(
                        finding(id, "the id \"" + question.id() + "\" stands in line " + earlier.line() + " already."));
            }
            findings.addAll(places(contract, question));
        }
        return findings;
    }

    private List<Finding> places(Contract contract, OpenQuestion question) {
        Element appliesTo = question.element().child("applies_to");
        if (question.appliesTo().isEmpty()) {
            return List.of(finding(appliesTo, question.id() + " applies to nothing; name at least one element."));
        }
        return appliesTo.items().stream()
                .filter(pointer -> contract.find(pointer.text()).isEmpty())
                .map(pointer ->
                        finding(pointer, question.id() + " applies to " + pointer.text() + ", which is not there."))
                .toList();
    }
}
