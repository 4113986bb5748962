package io.cryptopocket.governance.snippet;

import io.cryptopocket.spec.Contract;
import io.cryptopocket.spec.Operation;
import io.cryptopocket.spec.reference.CurlLine;
import io.cryptopocket.spec.reference.SampleRequests;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request of an operation in three languages.
 *
 * @param curl for a POSIX shell in which {@code $API} is the server's URL and {@code $TOKEN} a token
 * @param java imports, and a statement that uses the Java client
 * @param typescript a module that uses {@code fetch} and the types of {@link #types}
 */
public record Snippets(String curl, String java, String typescript) {

    /** The snippets of an operation. */
    public static Snippets of(Contract contract, Operation operation) {
        Sample sample = Sample.of(contract, operation);
        return new Snippets(
                CurlLine.of(new SampleRequests(contract).of(operation), contract.authHeader()),
                JavaSnippet.of(sample),
                TypeScriptSnippet.of(sample));
    }

    /** The TypeScript module {@code cryptopocket}, from which the snippets import their types. */
    public static String types(Contract contract) {
        return TypeScriptTypes.of(contract);
    }

    /** What the TypeScript compiler needs to check the snippets: text by file name. */
    public static Map<String, String> typescriptProject(Contract contract) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tsconfig.json", """
                {
                  "compilerOptions": {
                    "strict": true,
                    "noEmit": true,
                    "target": "es2022",
                    "module": "es2022",
                    "moduleResolution": "bundler",
                    "lib": ["es2022", "dom"],
                    "types": [],
                    "skipLibCheck": true
                  },
                  "include": ["*.ts"]
                }
                """);
        files.put("cryptopocket.ts", types(contract));
        contract.operations()
                .forEach(operation -> files.put(
                        operation.id() + ".ts", of(contract, operation).typescript()));
        return files;
    }
}
