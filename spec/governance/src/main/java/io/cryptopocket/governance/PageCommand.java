package io.cryptopocket.governance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cryptopocket.governance.facts.ConformanceRun;
import io.cryptopocket.governance.facts.Governance;
import io.cryptopocket.governance.facts.MutantFact;
import io.cryptopocket.governance.facts.Verdict.GateFact;
import io.cryptopocket.governance.gate.Review;
import io.cryptopocket.governance.lint.LintException;
import io.cryptopocket.governance.lint.LintExceptions;
import io.cryptopocket.governance.lint.LintReport;
import io.cryptopocket.governance.mutant.Judgement;
import io.cryptopocket.governance.mutant.Mutants;
import io.cryptopocket.governance.page.Page;
import io.cryptopocket.governance.page.QuestionList;
import io.cryptopocket.governance.release.Project;
import io.cryptopocket.governance.snippet.Snippets;
import io.cryptopocket.spec.Contract;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Makes the page, and says what a review would refuse. */
final class PageCommand {

    private static final String FOLDER = "spec/target/governance";
    private static final String REPORT = "conformance-tests/target/conformance/report.json";

    private final PrintStream out;
    private final PrintStream err;

    PageCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** 0 if a review would refuse nothing, else 1; the page is made either way. */
    int run(Project project, LocalDate today) {
        Path folder = project.root().resolve(FOLDER);
        Review review = Review.of(project, today);
        Contract contract = review.contract();
        Snippets.typescriptProject(contract)
                .forEach((name, text) -> write(folder.resolve("snippets").resolve(name), text));
        // The linters are processes of their own, and take as long as all the rest.
        CompletableFuture<Linters.Outcome> running =
                CompletableFuture.supplyAsync(() -> Linters.run(project.root(), folder));
        List<Judgement> judgements = Judgement.ofAll(Mutants.all(), contract);
        Linters.Outcome linters = end(running);
        List<LintException> exceptions = new ArrayList<>();
        project.find(LintExceptions.SPECTRAL).map(LintExceptions::ofSpectral).ifPresent(exceptions::addAll);
        project.find(LintExceptions.REDOCLY).map(LintExceptions::ofRedocly).ifPresent(exceptions::addAll);
        Governance governance = Governance.of(
                review, linters.report(), exceptions, project.find(REPORT).map(ConformanceRun::parse), judgements);
        write(folder.resolve("index.html"), Page.render(governance, contract));
        write(folder.resolve("governance.json"), json(governance));
        write(folder.resolve("open-questions.md"), QuestionList.of(governance));
        write(folder.resolve("cryptopocket.ts"), Snippets.types(contract));
        List<String> refusals = refusals(governance, linters);
        refusals.forEach(err::println);
        out.println(governance.verdict().headline());
        out.println("Page: " + FOLDER + "/index.html");
        return refusals.isEmpty() ? 0 : 1;
    }

    private static Linters.Outcome end(CompletableFuture<Linters.Outcome> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static List<String> refusals(Governance governance, Linters.Outcome linters) {
        List<String> refusals = new ArrayList<>();
        governance.verdict().gates().stream().map(GateFact::refusals).forEach(refusals::addAll);
        governance
                .lint()
                .findings()
                .forEach(finding -> refusals.add("spec/cryptopocket.yaml:" + finding.line() + ": " + finding.message()
                        + " [" + finding.rule() + "]"));
        governance.mutants().stream()
                .filter(mutant -> !mutant.right())
                .map(MutantFact::name)
                .forEach(name -> refusals.add("The edit \"" + name + "\" gets the wrong verdict; see the page."));
        linters.problem().ifPresent(refusals::add);
        linters.report()
                .map(LintReport::types)
                .filter(types -> !types.compiled())
                .ifPresent(types -> types.messages().forEach(refusals::add));
        return refusals;
    }

    private static String json(Governance governance) {
        try {
            return JsonMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(governance)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records without cycles can be written", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
