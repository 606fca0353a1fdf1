package dev.sansio.interop.oauth;

import dev.sansio.core.Secret;
import dev.sansio.interop.Program;
import dev.sansio.oauth.provider.model.Grants;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.reactive.oauth.AuthorizationServer;
import java.util.EnumSet;
import java.util.Map;

/** Our server, with the clients that others play. */
final class Rig {

    static final String CLIENT = "web";
    static final String SECRET = "a secret of the web application";
    static final String CALLBACK = "http://127.0.0.1/callback";
    static final String USER = "alice";

    private Rig() {}

    static AuthorizationServer server() {
        return AuthorizationServer.builder()
                .client(RegisteredClient.named(CLIENT)
                        .secret(Secret.of(SECRET))
                        .grants(
                                Grants.AUTHORIZATION_CODE,
                                Grants.REFRESH_TOKEN,
                                Grants.CLIENT_CREDENTIALS,
                                Grants.DEVICE_CODE,
                                Grants.TOKEN_EXCHANGE)
                        .redirectUris(CALLBACK)
                        .scope("openid", "profile", "read", "write")
                        .build())
                .user(USER, Map.of("name", "Alice"))
                .agreeing(USER)
                .options(options -> options.withEndpoints(EnumSet.allOf(ProviderEndpoint.class)))
                .start()
                .block(Program.PATIENCE);
    }
}
