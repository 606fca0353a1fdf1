package dev.sansio.oauth.provider;

import dev.sansio.oauth.provider.call.Router;
import dev.sansio.oauth.provider.endpoint.Endpoints;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;

/** What the engines of all connections have in common. Immutable; made once, and anew when keys change. */
public final class Provider {

    private final ProviderOptions options;
    private final Router router;

    private Provider(ProviderOptions options, Router router) {
        this.options = options;
        this.router = router;
    }

    /** A provider with keys of its own. */
    public static Provider of(ProviderOptions options, ProviderKeys keys) {
        return new Provider(options, Endpoints.of(options, keys));
    }

    /** How it is set up. */
    public ProviderOptions options() {
        return options;
    }

    Router router() {
        return router;
    }
}
