package dev.sansio.oauth.provider.grant;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentBuilder;
import dev.sansio.oauth.openid.TokenHash;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.model.Authorization;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes tokens that others read. */
public final class Signing {

    private final ProviderOptions options;
    private final ProviderKeys keys;

    /** Signs with the keys of this provider. */
    public Signing(ProviderOptions options, ProviderKeys keys) {
        this.options = options;
        this.keys = keys;
    }

    /** An access token that resources read by themselves (RFC 9068 2). */
    Secret accessToken(Call call, Authorization stands, Instant expires) {
        Login login = stands.login();
        Confirmation confirmation = stands.confirmation();
        DocumentBuilder claims = Document.builder()
                .text("iss", options.issuer())
                .text("sub", stands.subject())
                .texts("aud", stands.resources().isEmpty() ? List.of(options.issuer()) : stands.resources())
                .text("client_id", stands.clientId())
                .text("scope", stands.scope() == null ? null : stands.scope().toString())
                .time("iat", call.at())
                .time("exp", expires)
                .text("jti", call.drawName())
                .object("act", Claims.actors(stands.actors()));
        if (login != null) {
            claims.time("auth_time", login.at()).text("acr", login.context()).texts("amr", login.methods());
        }
        if (confirmation != null) {
            claims.object("cnf", Claims.confirmation(confirmation));
        }
        return Jwt.sign(claims.build(), "at+jwt", keys.signer(null));
    }

    /** Who the user is, told to the client (OpenID Connect Core 2, 3.1.3.6). */
    Secret idToken(
            Call call, RegisteredClient client, Authorization stands, @Nullable String nonce, Secret accessToken) {
        JoseSigner signer = keys.signer(client.metadata().text("id_token_signed_response_alg"));
        DocumentBuilder claims = Document.builder()
                .text("iss", options.issuer())
                .text("sub", stands.subject())
                .text("aud", client.clientId())
                .time("iat", call.at())
                .time("exp", call.at().plus(options.lifetimes().idToken()))
                .text("nonce", nonce)
                .text("at_hash", TokenHash.of(signer.algorithm(), accessToken));
        Login login = stands.login();
        if (login != null) {
            claims.time("auth_time", login.at())
                    .text("acr", login.context())
                    .texts("amr", login.methods())
                    .text("sid", login.session());
        }
        return Jwt.sign(claims.build(), "JWT", signer);
    }
}
