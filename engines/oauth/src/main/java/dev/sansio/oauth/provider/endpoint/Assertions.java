package dev.sansio.oauth.provider.endpoint;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.ClientMethod;
import dev.sansio.oauth.provider.model.Login;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signed texts that stand for a client, or for a user (RFC 7521, RFC 7523 and what it becomes): for this provider alone, and once. */
final class Assertions {

    /** Nobody needs one for longer, and its identifier has to be kept as long. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final ProviderOptions options;

    Assertions(ProviderOptions options) {
        this.options = options;
    }

    /** The client that an assertion stands for (RFC 7523 2.2). The algorithm is that of the registration, whatever it says. */
    Effect<RegisteredClient> authenticated(Call call, ClientAuthentication.Assertion shown) {
        String id = claimed(call, shown);
        return Clients.found(id).then(client -> {
            JwtClaims claims = Jwts.reading(
                    () -> checked(call, client, id, shown.assertion()), wrong -> Clients.refused(call, id));
            if (client == null) {
                throw Clients.refused(call, id);
            }
            return once("client_assertion", id, claims).map(first -> {
                if (!first) {
                    throw Clients.refused(call, id);
                }
                return client;
            });
        });
    }

    /** Whose keys to look for; nothing of it is believed yet. */
    private static String claimed(Call call, ClientAuthentication.Assertion shown) {
        String subject = Jwts.reading(
                () -> Jwt.unverified(shown.assertion()).claims().subject(),
                wrong -> Call.invalid("the assertion is malformed"));
        if (!shown.type().equals(ClientAuthentication.JWT_ASSERTION)) {
            throw Call.invalid("assertions of that type are not taken");
        }
        if (subject == null || (shown.clientId() != null && !shown.clientId().equals(subject))) {
            throw Clients.refused(call, String.valueOf(subject));
        }
        return subject;
    }

    private JwtClaims checked(Call call, @Nullable RegisteredClient client, String id, Secret assertion) {
        Jwt jwt = Jwt.verify(assertion, verifier(client));
        ClaimCheck check = new ClaimCheck(jwt.claims(), call.at(), Jwts.SKEW);
        check.is(JwtClaims.ISSUER, id);
        check.is(JwtClaims.SUBJECT, id);
        check.onlyAudience(Set.of(options.issuer()));
        check.valid();
        check.required(JwtClaims.JWT_ID);
        return jwt.claims();
    }

    private static JoseVerifier verifier(@Nullable RegisteredClient client) {
        if (client != null && client.method() == ClientMethod.PRIVATE_KEY_JWT) {
            return Jwts.keys(client.keys(), client.metadata().text("token_endpoint_auth_signing_alg"));
        }
        Secret secret = client == null ? null : client.sharedSecret();
        boolean shared = client != null && client.method() == ClientMethod.CLIENT_SECRET_JWT && secret != null;
        return shared && secret.reveal().length >= 32
                ? VerifyingKeys.shared(secret, JwsAlgorithm.HS256)
                : Jwts.keys(null, null);
    }

    /** The user that an assertion of a trusted issuer stands for (RFC 7523 2.1). */
    Effect<Login> bearer(Call call, RegisteredClient client, Secret assertion) {
        String issuer = Jwts.reading(() -> Jwt.unverified(assertion).claims().issuer(), Assertions::invalid);
        if (issuer == null) {
            throw invalid("iss is missing");
        }
        return Effect.ask(
                        ProviderAnswer.IssuerFound.class,
                        token -> new ProviderAsk.FindIssuer(token, issuer, client.clientId()))
                .then(found -> {
                    JwtClaims claims = Jwts.reading(
                            () -> granted(call, Jwt.verify(assertion, Jwts.keys(found.keys(), null))),
                            Assertions::invalid);
                    Instant issued = claims.issuedAt();
                    Login login = Login.of(String.valueOf(claims.subject()), issued == null ? call.at() : issued);
                    return once("assertion", issuer, claims).map(first -> {
                        if (!first) {
                            throw invalid("it was used before");
                        }
                        return login;
                    });
                });
    }

    private JwtClaims granted(Call call, Jwt jwt) {
        ClaimCheck check = new ClaimCheck(jwt.claims(), call.at(), Jwts.SKEW);
        check.required(JwtClaims.SUBJECT);
        check.onlyAudience(Set.of(options.issuer()));
        check.valid();
        check.required(JwtClaims.JWT_ID);
        return jwt.claims();
    }

    private static OAuth2Exception invalid(String why) {
        return CodeGrant.invalid("the assertion is not taken: " + why);
    }

    /** Whether an assertion was not seen before; one that is good for too long counts as seen. */
    private static Effect<Boolean> once(String kind, String issuer, JwtClaims claims) {
        Instant expires = claims.expirationTime();
        Instant issued = claims.issuedAt();
        if (expires == null || (issued != null && expires.isAfter(issued.plus(LONGEST)))) {
            return Effect.of(false);
        }
        TokenHash value = TokenHash.of(Secret.of(issuer + "\n" + claims.jwtId()));
        return Effect.ask(
                        ProviderAnswer.Used.class,
                        token -> new ProviderAsk.UseOnce(token, kind, value, expires.plus(Jwts.SKEW)))
                .map(ProviderAnswer.Used::first);
    }
}
