package dev.sansio.oauth.openid;

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

/**
 * Claims about a user (Core 5.3.2).
 *
 * @param claims with {@code sub}
 */
public record UserInfo(Document claims) {

    private static final String JWT = "jwt";

    /**
     * Checked claims.
     *
     * @throws DocumentException if {@code sub} is missing
     */
    public UserInfo {
        claims.requiredText(JwtClaims.SUBJECT);
    }

    /**
     * Reads a response that is JSON.
     *
     * @param subject of the ID token: claims about anybody else are not to be used
     * @throws DocumentException if it is none, or about another user
     */
    public static UserInfo read(ResponseHead head, byte[] content, String subject) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        return about(JsonContent.read(head.fields(), content), subject);
    }

    /**
     * Reads a response that is signed.
     *
     * @param subject of the ID token: claims about anybody else are not to be used
     * @param skew by how much the clocks of both ends may differ
     * @param now the time of day
     * @throws DocumentException if it is of another media type, or about another user
     * @throws JoseException if the signature is not good
     * @throws ClaimRefusedException if it is of another issuer, for another client, or not valid now
     */
    public static UserInfo readSigned(
            ResponseHead head,
            byte[] content,
            String subject,
            String issuer,
            String clientId,
            JoseVerifier verifier,
            Duration skew,
            Instant now) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        if (!JsonContent.is(head.fields(), JWT)) {
            throw DocumentException.contentType("application/" + JWT);
        }
        Jwt jwt = Jwt.verify(Secret.of(new String(content, StandardCharsets.UTF_8)), verifier);
        ClaimCheck check = new ClaimCheck(jwt.claims(), now, skew);
        check.is(JwtClaims.ISSUER, issuer);
        check.audience(clientId);
        check.validIfLimited();
        return about(jwt.claims().members(), subject);
    }

    private static UserInfo about(Document claims, String subject) {
        if (!claims.requiredText(JwtClaims.SUBJECT).equals(subject)) {
            throw DocumentException.unexpected(JwtClaims.SUBJECT);
        }
        return new UserInfo(claims);
    }

    /** The user, as this issuer names them. */
    public String subject() {
        return claims.requiredText(JwtClaims.SUBJECT);
    }

    /** The head of the response, for a provider. */
    public ResponseHead toHead() {
        return JsonContent.head(200);
    }

    /** The content of the response, for a provider. */
    public byte[] toContent() {
        return claims.toBytes();
    }

    /** The head of a signed response, for a provider. */
    public static ResponseHead toSignedHead() {
        return ResponseHead.of(200, HttpNames.CONTENT_TYPE, "application/" + JWT, HttpNames.CACHE_CONTROL, "no-store");
    }

    /** The content of a signed response, for a provider. */
    public Secret toSignedContent(String issuer, String clientId, JoseSigner signer) {
        Document all = claims.toBuilder()
                .text(JwtClaims.ISSUER, issuer)
                .text(JwtClaims.AUDIENCE, clientId)
                .build();
        return Jwt.sign(all, null, signer);
    }
}
