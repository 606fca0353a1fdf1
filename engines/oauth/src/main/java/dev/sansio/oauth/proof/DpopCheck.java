package dev.sansio.oauth.proof;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.VerifyingKeys;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.proof.DpopException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The checks of RFC 9449 4.3, in its order. */
final class DpopCheck {

    private DpopCheck() {}

    static DpopProof check(
            Secret text, DpopRequest request, Collection<String> nonces, DpopPolicy policy, Instant now) {
        try {
            Jws jws = Jws.parse(text.revealText());
            if (!jws.header().isType(DpopProof.TYPE)) {
                throw new DpopException(Reason.TYPE, "the type is not " + DpopProof.TYPE);
            }
            JwsAlgorithm algorithm = algorithm(jws, policy);
            Jwk key = key(jws.header().members());
            byte[] payload = jws.payload(VerifyingKeys.of(JwkSet.of(key.withKeyId(null)), algorithm));
            JwtClaims claims = JwtClaims.read(payload);
            compare(claims, request);
            nonce(claims.members().text(DpopProof.NONCE), nonces);
            Instant issuedAt = new ClaimCheck(claims, now, policy.skew()).issued(policy.oldest());
            return new DpopProof(key, jwtId(claims), issuedAt);
        } catch (JoseException wrong) {
            throw refused(wrong);
        } catch (DocumentException wrong) {
            throw new DpopException(Reason.MALFORMED, "expected claims: " + wrong.getMessage());
        } catch (ClaimRefusedException wrong) {
            throw new DpopException(
                    wrong.reason() == ClaimRefusedException.Reason.MISSING ? Reason.MALFORMED : Reason.TIME,
                    String.valueOf(wrong.getMessage()));
        }
    }

    private static JwsAlgorithm algorithm(Jws jws, DpopPolicy policy) {
        JwsAlgorithm algorithm = JwsAlgorithm.of(jws.header().algorithm());
        if (algorithm == null || !policy.algorithms().contains(algorithm)) {
            throw new DpopException(Reason.ALGORITHM, "the algorithm is not one that is taken");
        }
        return algorithm;
    }

    private static Jwk key(Document header) {
        try {
            Document members = header.object(DpopProof.KEY);
            if (members == null || members.has("d") || members.has("k")) {
                throw new DpopException(Reason.KEY, "there is no public key, and nothing else");
            }
            return Jwk.read(members);
        } catch (DocumentException wrong) {
            throw new DpopException(Reason.KEY, "the key is malformed");
        }
    }

    private static void compare(JwtClaims claims, DpopRequest request) {
        if (!claims.members().requiredText(DpopProof.METHOD).equals(request.method())) {
            throw new DpopException(Reason.METHOD, "the proof is for another method");
        }
        String uri = claims.members().requiredText(DpopProof.URI);
        if (uri.indexOf('?') >= 0 || uri.indexOf('#') >= 0 || !TargetUri.isSame(uri, request.uri())) {
            throw new DpopException(Reason.URI, "the proof is for another URI");
        }
        String hash = claims.members().text(DpopProof.TOKEN_HASH);
        if (request.accessToken() != null
                && (hash == null || !isSame(hash, DpopProof.tokenHash(request.accessToken())))) {
            throw new DpopException(Reason.TOKEN, "the proof is not for this token");
        }
    }

    private static void nonce(@Nullable String said, Collection<String> nonces) {
        if (!nonces.isEmpty() && (said == null || nonces.stream().noneMatch(each -> isSame(each, said)))) {
            throw new DpopException(Reason.NONCE, "the proof needs the nonce that comes with this answer");
        }
    }

    private static String jwtId(JwtClaims claims) {
        String jwtId = claims.members().requiredText(JwtClaims.JWT_ID);
        if (!DpopProof.JWT_ID.admits(jwtId.length())) {
            throw new DpopException(Reason.MALFORMED, "jti is longer than " + DpopProof.JWT_ID.value());
        }
        return jwtId;
    }

    private static DpopException refused(JoseException wrong) {
        return new DpopException(
                switch (wrong.reason()) {
                    case ALGORITHM -> Reason.ALGORITHM;
                    case SIGNATURE -> Reason.SIGNATURE;
                    case KEY_UNKNOWN -> Reason.KEY;
                    case MALFORMED, LIMIT, CRITICAL, DECRYPTION -> Reason.MALFORMED;
                },
                "the proof is no good JWT");
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
