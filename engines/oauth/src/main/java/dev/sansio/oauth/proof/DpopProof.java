package dev.sansio.oauth.proof;

import dev.sansio.core.Limit;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.jwk.Jwk;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proof that was checked (RFC 9449 4).
 *
 * @param key public
 * @param jwtId what tells it from others of the same key
 */
public record DpopProof(Jwk key, String jwtId, Instant issuedAt) {

    /** The field that has a proof. */
    public static final String FIELD = "DPoP";

    /** The field by which a server gives a nonce (RFC 9449 8). */
    public static final String NONCE_FIELD = "DPoP-Nonce";

    /** The type of the JWT. */
    public static final String TYPE = "dpop+jwt";

    /** How long {@code jti} may be, in characters: a server keeps it. */
    public static final Limit JWT_ID = new Limit("DpopProof.JWT_ID", 256);

    static final String METHOD = "htm";
    static final String URI = "htu";
    static final String TOKEN_HASH = "ath";
    static final String NONCE = "nonce";
    static final String KEY = "jwk";

    /**
     * Makes a proof, for one request only.
     *
     * @param jwtId of at least 96 random bits, such as {@link dev.sansio.oauth.RandomText} has
     * @param now the time of day
     * @throws IllegalArgumentException if the signer's key is symmetric, or the URI is none of HTTP
     */
    public static Secret sign(DpopRequest request, String jwtId, Instant now, JoseSigner signer) {
        Document key = signer.publicKey();
        if (key == null || !signer.algorithm().isAsymmetric()) {
            throw new IllegalArgumentException("a proof is signed with an asymmetric key");
        }
        Document claims = Document.builder()
                .text(JwtClaims.JWT_ID, jwtId)
                .text(METHOD, request.method())
                .text(URI, TargetUri.of(request.uri()))
                .time(JwtClaims.ISSUED_AT, now)
                .text(TOKEN_HASH, request.accessToken() == null ? null : tokenHash(request.accessToken()))
                .text(NONCE, request.nonce())
                .build();
        Document header = Document.builder()
                .object(KEY, Jwk.read(key).withKeyId(null).toPublic())
                .build();
        return Jws.sign(claims.toBytes(), TYPE, header, signer).text();
    }

    /** {@code ath}: the hash of a token, which a proof for a resource has (RFC 9449 4.2). */
    public static String tokenHash(Secret accessToken) {
        return Thumbprints.sha256(accessToken.reveal());
    }

    /**
     * The proof of a request; null without. Whether one is needed is for the caller.
     *
     * @throws DpopException if there is more than one
     */
    public static @Nullable Secret of(HttpFields fields) {
        List<String> all = fields.all(FIELD);
        if (all.size() > 1) {
            throw new DpopException(DpopException.Reason.COUNT, "there is more than one proof");
        }
        return all.isEmpty() ? null : Secret.of(all.get(0));
    }

    /**
     * Checks a proof (RFC 9449 4.3), but for whether it was used before and whether a token is bound to its key.
     *
     * @param request the nonce of which does not count here
     * @param nonces those that are good now; empty if none is needed
     * @param now the time of day
     * @throws DpopException if it is not to be taken
     */
    public static DpopProof check(
            Secret text, DpopRequest request, Collection<String> nonces, DpopPolicy policy, Instant now) {
        return DpopCheck.check(text, request, nonces, policy, now);
    }

    /** What {@code jkt} and {@code dpop_jkt} are for this key (RFC 9449 6.1, 10). */
    public String thumbprint() {
        return key.thumbprint();
    }

    /** What a server remembers for as long as the proof is good: one that comes again with it is a replay. */
    public String replayKey() {
        return thumbprint() + "." + jwtId;
    }
}
