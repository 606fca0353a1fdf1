package dev.sansio.oauth.provider.authorization;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.caller.Jwts;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** ID tokens of this provider that come back as a hint. They may have expired (OpenID Connect RP-Initiated Logout 2). */
public final class IdTokenHints {

    private final ProviderOptions options;
    private final ProviderKeys keys;

    /** Takes ID tokens that were signed with keys of this provider. */
    public IdTokenHints(ProviderOptions options, ProviderKeys keys) {
        this.options = options;
        this.keys = keys;
    }

    /** Whom a hint is about, if it was issued to the client; null without a hint. */
    @Nullable
    public String subject(@Nullable String hint, RegisteredClient client) {
        if (hint == null) {
            return null;
        }
        JwtClaims claims = claims(hint);
        if (!claims.audience().contains(client.clientId())) {
            throw Call.invalid("id_token_hint is of another client");
        }
        return claims.subject();
    }

    /** What a hint says that was signed here. */
    public JwtClaims claims(String hint) {
        return Jwts.reading(
                () -> {
                    Jwt jwt = Jwt.verify(Secret.of(hint), Jwts.keys(keys.jwkSet(), null));
                    // an access token of ours is no ID token (RFC 8725 3.11)
                    ClaimCheck.type(jwt.header(), "JWT");
                    new ClaimCheck(jwt.claims(), Instant.MAX, Jwts.SKEW).is(JwtClaims.ISSUER, options.issuer());
                    return jwt.claims();
                },
                wrong -> Call.invalid("id_token_hint is not one of this provider"));
    }
}
