package dev.sansio.oauth.jose.jwt;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.Jws;
import dev.sansio.oauth.jose.JwsHeader;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import org.jspecify.annotations.Nullable;

/** What a signed text says, once its signature was found good (RFC 7519). Whether it is to be believed is a {@link ClaimCheck}. */
public record Jwt(JwsHeader header, JwtClaims claims) {

    /**
     * Signs claims.
     *
     * @param type {@code typ}, such as {@code dpop+jwt}, so that one is not taken for another (RFC 8725 3.11); null for none
     */
    public static Secret sign(Document claims, @Nullable String type, JoseSigner signer) {
        return Jws.sign(claims.toBytes(), type, signer).text();
    }

    /**
     * Reads a text and verifies its signature.
     *
     * @throws JoseException if it is malformed, of another algorithm, of a key that is not known, or not good
     */
    public static Jwt verify(Secret text, JoseVerifier verifier) {
        Jws jws = Jws.parse(text.revealText());
        return new Jwt(jws.header(), claims(jws.payload(verifier)));
    }

    /**
     * Reads what a text claims of itself, to learn whose keys verify it, and for nothing else.
     *
     * @throws JoseException if it is malformed
     */
    public static Jwt unverified(Secret text) {
        Jws jws = Jws.parse(text.revealText());
        return new Jwt(jws.header(), claims(jws.unverifiedPayload()));
    }

    private static JwtClaims claims(byte[] payload) {
        try {
            return JwtClaims.read(payload);
        } catch (DocumentException wrong) {
            throw new JoseException(JoseException.Reason.MALFORMED, "expected claims: " + wrong.getMessage());
        }
    }
}
