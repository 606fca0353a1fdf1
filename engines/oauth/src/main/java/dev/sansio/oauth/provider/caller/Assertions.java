package dev.sansio.oauth.provider.caller;

import dev.sansio.core.Secret;
import dev.sansio.oauth.assertion.AssertionPolicy;
import dev.sansio.oauth.assertion.BearerAssertion;
import dev.sansio.oauth.assertion.ClientAssertion;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.call.Call;
import dev.sansio.oauth.provider.call.Effect;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Signed texts that stand for a client, or for a user (RFC 7521, RFC 7523 and what it becomes): for this provider alone, and once. */
public final class Assertions {

    private static final int SHORTEST_SECRET = 32;

    private final AssertionPolicy policy;

    /** Takes assertions that are for this provider. */
    public Assertions(ProviderOptions options) {
        this.policy = AssertionPolicy.of(options.issuer());
    }

    /** The client that an assertion stands for. The algorithm is that of the registration, whatever the assertion says. */
    public Effect<RegisteredClient> authenticated(Call call, ClientAuthentication.Assertion shown) {
        String id = ClientAssertion.clientId(shown);
        return Clients.found(id).then(client -> {
            JwtClaims claims = checked(call, shown, id, client);
            if (client == null) {
                throw Clients.refused(call, id);
            }
            return once(call, "client_assertion", id, claims).map(first -> {
                if (!first) {
                    throw Clients.refused(call, id);
                }
                return client;
            });
        });
    }

    /** One refusal for all reasons, as for secrets. */
    private JwtClaims checked(
            Call call, ClientAuthentication.Assertion shown, String id, @Nullable RegisteredClient client) {
        try {
            return ClientAssertion.check(shown, id, verifier(client), policy, call.at());
        } catch (OAuth2Exception wrong) {
            throw Clients.refused(call, id);
        }
    }

    private static JoseVerifier verifier(@Nullable RegisteredClient client) {
        if (client != null && client.method() == ClientMethod.PRIVATE_KEY_JWT) {
            return Jwts.keys(client.keys(), client.metadata().text("token_endpoint_auth_signing_alg"));
        }
        Secret secret =
                client != null && client.method() == ClientMethod.CLIENT_SECRET_JWT ? client.sharedSecret() : null;
        return secret != null && secret.reveal().length >= SHORTEST_SECRET
                ? VerifyingKeys.shared(secret, JwsAlgorithm.HS256)
                : Jwts.keys(null, null);
    }

    /** The user that an assertion of a trusted issuer stands for (RFC 7523 2.1). */
    public Effect<Login> bearer(Call call, RegisteredClient client, Secret assertion) {
        String issuer = BearerAssertion.issuer(assertion);
        if (issuer == null) {
            throw Call.invalidGrant("the assertion does not say who issued it");
        }
        return Effect.ask(
                        ProviderAnswer.IssuerFound.class,
                        token -> new ProviderAsk.FindIssuer(token, issuer, client.clientId()))
                .then(found -> {
                    JwtClaims claims =
                            BearerAssertion.check(assertion, issuer, Jwts.keys(found.keys(), null), policy, call.at());
                    Instant issued = claims.issuedAt();
                    Login login = Login.of(String.valueOf(claims.subject()), issued == null ? call.at() : issued);
                    return once(call, "assertion", issuer, claims).map(first -> {
                        if (!first) {
                            throw Call.invalidGrant("the assertion was used before, or has no identifier");
                        }
                        return login;
                    });
                });
    }

    /** Whether an assertion was not seen before. */
    private Effect<Boolean> once(Call call, String kind, String issuer, JwtClaims claims) {
        if (claims.jwtId() == null) {
            return Effect.of(false);
        }
        TokenHash value = TokenHash.of(Secret.of(issuer + "\n" + claims.jwtId()));
        Instant expires = claims.expirationTime();
        Instant until = (expires == null ? call.at().plus(policy.longest()) : expires).plus(policy.skew());
        return Effect.ask(ProviderAnswer.Used.class, token -> new ProviderAsk.UseOnce(token, kind, value, until))
                .map(ProviderAnswer.Used::first);
    }
}
