package io.cryptopocket.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cryptopocket.governance.snippet.Snippets;
import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The governance page shows how each operation is called with this client. */
class GovernanceSnippetsTest {

    @TempDir
    Path classes;

    @Test
    void every_java_snippet_of_the_governance_page_compiles() throws IOException {
        Contract contract = Contract.load();
        List<Snippet> snippets = contract.operations().stream()
                .map(operation -> Snippet.of(contract, operation))
                .toList();
        assertThat(snippets).isNotEmpty();
        assertThat(compile(snippets)).isEmpty();
    }

    private List<String> compile(List<Snippet> snippets) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        // Surefire puts the class path into a jar of its own, and the list of it here.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-classpath", classPath, "-d", classes.toString(), "-proc:none");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            compiler.getTask(null, files, said, options, null, snippets).call();
        }
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A snippet inside of a class, as a reader would paste it. */
    private static final class Snippet extends SimpleJavaFileObject {

        private final String text;

        private Snippet(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        static Snippet of(Contract contract, Operation operation) {
            String name = operation.id().substring(0, 1).toUpperCase(Locale.ROOT)
                    + operation.id().substring(1) + "Snippet";
            String[] parts = Snippets.of(contract, operation).java().split("\n\n", 2);
            return new Snippet(
                    name, parts[0] + "\n\nclass " + name + " {\n    void call() {\n" + parts[1] + "    }\n}\n");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
