package io.cryptopocket.conformance.report;

import io.cryptopocket.conformance.verdict.Run;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * {@code report.html}: one page that needs nothing else, readable without JavaScript, on paper and on a telephone. A content
 * security policy allows its own style and script and nothing more, so that no answer of a target can do anything in it.
 */
final class HtmlPage {
    private static final String STYLE = Resource.text("page.css");
    private static final String SCRIPT = Resource.text("page.js");

    private HtmlPage() {}

    static String render(Run run, ContractLines contract) {
        PageBudget budget = PageBudget.of(run);
        StringBuilder page = new StringBuilder(200_000);
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(policy())
                .append("\">\n<title>")
                .append(run.verdict().name())
                .append(" · CryptoPocket conformance</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<a class=\"away\" href=\"#rows\">Skip to all cases</a>\n");
        HtmlOverview.render(page, run);
        page.append("<main>\n");
        HtmlCauses.render(page, run, contract);
        HtmlUntested.render(page, run);
        HtmlRows.render(page, run, contract, budget);
        HtmlContract.render(page, run, contract);
        page.append("</main>\n<footer>Made by CryptoPocket conformance ")
                .append(Html.text(run.suiteVersion()))
                .append(" from the rows of <code>report.json</code>, which <code>verify</code> can check.</footer>\n")
                .append("<script>")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(STYLE) + "; script-src "
                + hash(SCRIPT);
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
