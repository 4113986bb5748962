package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.http.Written;
import io.cryptopocket.sandbox.ramp.asset.Assets;
import io.cryptopocket.server.model.Asset;
import io.cryptopocket.server.model.AssetsListResponse;
import jakarta.ws.rs.core.Response;

/** {@code listAvailableAssets}. The coins are the same in every world, so the answer is written only once. */
final class AvailableAssets {

    private final Written answer;

    AvailableAssets(Assets assets) {
        this.answer = Written.of(new AssetsListResponse()
                .status(AssetsListResponse.StatusEnum.OK)
                .data(assets.all().stream()
                        .map(asset -> new Asset()
                                .symbol(asset.symbol())
                                .name(asset.name())
                                .blockchains(asset.blockchains()))
                        .toList()));
    }

    public Response listAvailableAssets() {
        return Answers.ok(answer);
    }
}
