package dev.sansio.oauth.introspection;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** A signed response of introspection (RFC 9701 5), for whoever must be able to show what the provider said. */
public final class IntrospectionJwt {

    /** The type of the JWT; what a client asks for in {@code Accept} has {@code application/} before it. */
    public static final String TYPE = "token-introspection+jwt";

    private static final String CLAIM = "token_introspection";

    private IntrospectionJwt() {}

    /**
     * Signs a response.
     *
     * @param audience the resource that asks
     * @param now the time of day
     */
    public static Secret sign(
            IntrospectionResponse response, String issuer, String audience, Instant now, JoseSigner signer) {
        Document claims = Document.builder()
                .text(JwtClaims.ISSUER, issuer)
                .text(JwtClaims.AUDIENCE, audience)
                .time(JwtClaims.ISSUED_AT, now)
                .object(CLAIM, response.toDocument())
                .build();
        return Jwt.sign(claims, TYPE, signer);
    }

    /** The head of the response, for a provider. */
    public static ResponseHead toHead() {
        return ResponseHead.of(200, HttpNames.CONTENT_TYPE, "application/" + TYPE, HttpNames.CACHE_CONTROL, "no-store");
    }

    /**
     * Reads a response and verifies it.
     *
     * @param audience the resource that asked
     * @param skew by how much the clocks of both ends may differ
     * @param now the time of day
     * @throws DocumentException if it is of another media type, or the answer is malformed
     * @throws JoseException if the signature is not good
     * @throws ClaimRefusedException if it is of another type, of another issuer, for somebody else, or still to come
     */
    public static IntrospectionResponse read(
            ResponseHead head,
            byte[] content,
            String issuer,
            String audience,
            JoseVerifier verifier,
            Duration skew,
            Instant now) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        if (!JsonContent.is(head.fields(), TYPE)) {
            throw DocumentException.contentType("application/" + TYPE);
        }
        Jwt jwt = Jwt.verify(Secret.of(new String(content, StandardCharsets.UTF_8)), verifier);
        ClaimCheck.type(jwt.header(), TYPE);
        ClaimCheck check = new ClaimCheck(jwt.claims(), now, skew);
        check.is(JwtClaims.ISSUER, issuer);
        check.audience(audience);
        check.issued(null);
        Document inner = check.object(CLAIM);
        if (inner == null) {
            throw new ClaimRefusedException(CLAIM, ClaimRefusedException.Reason.MISSING);
        }
        return IntrospectionResponse.of(inner);
    }
}
