package io.cryptopocket.governance.gate;

import io.cryptopocket.governance.compare.Change;
import io.cryptopocket.governance.release.Baseline;
import io.cryptopocket.governance.release.Changelog;
import io.cryptopocket.governance.release.Version;
import io.cryptopocket.governance.release.VersionMark;
import io.cryptopocket.spec.Contract;
import java.time.LocalDate;
import java.util.List;

/** A small contract, and reviews of what becomes of it. */
final class Contracts {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 5);
    static final Waivers NO_WAIVERS = new Waivers(List.of());

    static final String RELEASED = """
            openapi: 3.0.3
            info: {title: Sample, version: 1.0.0}
            x-provenance: {level: inferred}
            servers: [{url: https://sample.example.com}]
            paths:
              /coins:
                get:
                  operationId: listCoins
                  tags: [Coins]
                  security: []
                  summary: List coins
                  description: All coins.
                  responses:
                    '200':
                      description: The coins.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Coins'}
            components:
              securitySchemes:
                auth: {type: apiKey, in: header, name: auth}
              schemas:
                Coins:
                  type: object
                  required: [count]
                  properties:
                    count: {type: integer, description: Number of coins.}
            """;

    private Contracts() {}

    static Contract parse(String text) {
        return Contract.parse(text, "spec/cryptopocket.yaml");
    }

    static Baseline baseline() {
        return new Baseline(Version.of("1.0.0"), Contract.parse(RELEASED, "spec/baseline/1.0.0.yaml"));
    }

    static Changelog changelog(String unreleased) {
        return Changelog.parse("## Unreleased\n\n" + unreleased + "\n\n## 1.0.0 - 2026-12-01\n\nSHA-256 `"
                + baseline().contract().sha256() + "`\n\n- The first release.\n");
    }

    static Review review(String text, String unreleased) {
        return review(text, unreleased, NO_WAIVERS);
    }

    static Review review(String text, String unreleased, Waivers waivers) {
        return Review.of(parse(text), List.of(baseline()), changelog(unreleased), waivers, marks("1.0.0"), TODAY);
    }

    static List<VersionMark> marks(String version) {
        return List.of(new VersionMark("client/pom.xml", 10, version, 0));
    }

    static Change onlyChange(Review review) {
        return review.comparison().orElseThrow().changes().get(0);
    }
}
