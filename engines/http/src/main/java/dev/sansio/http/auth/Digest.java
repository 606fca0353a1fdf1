package dev.sansio.http.auth;

import dev.sansio.core.Secret;
import java.util.HexFormat;

/**
 * The calculations of the scheme Digest (RFC 7616 3.4): both ends do the same. Nonces, their counts and when they are stale are
 * for whoever uses it; compare with {@link java.security.MessageDigest#isEqual}.
 *
 * @param algorithm the one that the server has chosen
 * @param realm as the challenge has it
 * @param nonce as the challenge has it
 * @param clientNonce the client's own, as random as that of the server
 * @param count {@code nc}: how many requests the client has sent with the nonce, this one included; from 1
 */
public record Digest(DigestAlgorithm algorithm, String realm, String nonce, String clientNonce, int count) {

    /**
     * {@code response} with the quality {@code auth} (RFC 7616 3.4.1, 3.4.3).
     *
     * @param target as in the request line
     */
    public String response(String user, Secret password, String method, String target) {
        return response(secret(user, password), "auth", method + ":" + target);
    }

    /** {@code response} with the quality {@code auth-int}: the content is protected too (RFC 7616 3.4.3). */
    public String response(String user, Secret password, String method, String target, byte[] content) {
        return response(secret(user, password), "auth-int", method + ":" + target + ":" + algorithm.hex(content));
    }

    /** {@code rspauth} of {@code Authentication-Info}, by which the server shows that it knows the password (RFC 7616 3.5). */
    public String serverResponse(String user, Secret password, String target) {
        return response(secret(user, password), "auth", ":" + target);
    }

    /** {@code username} where the challenge has {@code userhash=true} (RFC 7616 3.4.4). */
    public String hashedUser(String user) {
        return algorithm.hex(user + ":" + realm);
    }

    /** {@code nc}: eight hexadecimal digits. */
    public String countText() {
        return HexFormat.of().toHexDigits(count);
    }

    private String secret(String user, Secret password) {
        String own = algorithm.hex(user + ":" + realm + ":" + password.revealText());
        return algorithm.session() ? algorithm.hex(own + ":" + nonce + ":" + clientNonce) : own;
    }

    private String response(String secret, String quality, String request) {
        return algorithm.hex(
                String.join(":", secret, nonce, countText(), clientNonce, quality, algorithm.hex(request)));
    }
}
