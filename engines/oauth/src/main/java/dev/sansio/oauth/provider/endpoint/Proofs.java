package dev.sansio.oauth.provider.endpoint;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.provider.ask.ProviderAnswer;
import dev.sansio.oauth.provider.ask.ProviderAsk;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.ProviderKeys;
import dev.sansio.oauth.provider.model.ProviderOptions;
import dev.sansio.oauth.provider.model.RegisteredClient;
import dev.sansio.oauth.provider.model.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proofs that a request comes from whoever has a key (RFC 9449 4.3): for this method and URI, now, and once. */
final class Proofs {

    private static final String FIELD = "dpop";
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ProviderOptions options;
    private final Nonces nonces;

    Proofs(ProviderOptions options, ProviderKeys keys) {
        this.options = options;
        this.nonces = new Nonces(keys.nonceSecret());
    }

    /** What tokens for a client are to be bound to: a key that is proven, or the certificate; null for nothing. */
    Effect<@Nullable Confirmation> confirmation(Call call, RegisteredClient client) {
        return proof(call).map(key -> {
            if (key == null && client.proofRequired()) {
                throw invalid("the client has to show a proof");
            }
            Confirmation certificate = client.certificateBound() ? Certificates.confirmation(call.peer()) : null;
            if (client.certificateBound() && certificate == null) {
                throw Call.invalid("the client has to show a certificate");
            }
            return key == null ? certificate : key;
        });
    }

    /** The key that is proven; null if there is no proof. */
    Effect<@Nullable Confirmation> proof(Call call) {
        return proof(call, null);
    }

    /** The key that is proven, for a request with an access token. */
    Effect<@Nullable Confirmation> proof(Call call, @Nullable Secret accessToken) {
        List<String> fields = call.head().fields().all(FIELD);
        if (fields.isEmpty()) {
            return Effect.of(null);
        }
        if (fields.size() > 1) {
            throw invalid("there is more than one proof");
        }
        Jwk key = Jwts.reading(() -> key(fields.get(0)), Proofs::invalid);
        JwtClaims claims = Jwts.reading(() -> checked(call, fields.get(0), key, accessToken), Proofs::invalid);
        nonce(call, claims);
        String thumbprint = key.thumbprint();
        TokenHash value = TokenHash.of(Secret.of(thumbprint + "\n" + claims.jwtId()));
        Instant until = call.at().plus(FRESH).plus(Jwts.SKEW).plus(Jwts.SKEW);
        return Effect.ask(ProviderAnswer.Used.class, token -> new ProviderAsk.UseOnce(token, FIELD, value, until))
                .map(used -> {
                    if (!used.first()) {
                        throw invalid("it was used before");
                    }
                    return new Confirmation(Confirmation.Method.DPOP, thumbprint);
                });
    }

    /** The public key in the header; one with something secret in it is refused. */
    private static Jwk key(String text) {
        Document member = Jws.parse(text).header().members().object("jwk");
        if (member == null) {
            throw DocumentException.missing("jwk");
        }
        Jwk key = Jwk.read(member);
        if (key.isPrivate()) {
            throw DocumentException.unsuitable("jwk", "a public key");
        }
        return key;
    }

    private JwtClaims checked(Call call, String text, Jwk key, @Nullable Secret accessToken) {
        JwsAlgorithm algorithm = JwsAlgorithm.of(Jws.parse(text).header().algorithm());
        if (algorithm == null || !algorithm.isAsymmetric()) {
            throw DocumentException.unsuitable("alg", "an asymmetric algorithm");
        }
        Jwt jwt = Jwt.verify(Secret.of(text), VerifyingKeys.of(JwkSet.of(key), algorithm));
        ClaimCheck.type(jwt.header(), "dpop+jwt");
        ClaimCheck check = new ClaimCheck(jwt.claims(), call.at(), Jwts.SKEW);
        check.is("htm", call.head().method());
        if (!target(check.required("htu")).equals(ours(call))) {
            throw DocumentException.unexpected("htu");
        }
        check.issued(FRESH);
        check.required(JwtClaims.JWT_ID);
        if (accessToken != null) {
            check.is("ath", TokenHash.of(accessToken).value());
        }
        return jwt.claims();
    }

    private String ours(Call call) {
        return options.issuer()
                        .substring(
                                0,
                                options.issuer().length() - options.issuerPath().length())
                + call.path();
    }

    /** Without query and fragment (RFC 9449 4.3). */
    private static String target(String uri) {
        int end = uri.length();
        for (int i = 0; i < end; i++) {
            if (uri.charAt(i) == '?' || uri.charAt(i) == '#') {
                end = i;
            }
        }
        return uri.substring(0, end);
    }

    private void nonce(Call call, JwtClaims claims) {
        String said = Jwts.reading(() -> String.valueOf(claims.members().text("nonce")), Proofs::invalid);
        boolean needed = options.nonceRequired() || claims.members().has("nonce");
        if (needed && !nonces.isCurrent(said, call.at())) {
            throw Call.refusal("use_dpop_nonce", "the proof needs a nonce of this provider");
        }
    }

    /** Tells a nonce, where one is needed. */
    Reply withNonce(Call call, Reply reply) {
        boolean told = options.nonceRequired() || "use_dpop_nonce".equals(reply.error());
        return told ? reply.with("dpop-nonce", nonces.current(call.at())) : reply;
    }

    static OAuth2Exception invalid(String why) {
        return Call.refusal("invalid_dpop_proof", "the proof is not taken: " + why);
    }
}
