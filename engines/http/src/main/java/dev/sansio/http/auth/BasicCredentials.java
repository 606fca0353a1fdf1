package dev.sansio.http.auth;

import dev.sansio.core.Secret;
import dev.sansio.http.MalformedFieldException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Name and password of the scheme Basic (RFC 7617), in UTF-8. Whoever reads the message has both: only with TLS.
 *
 * @param user without a colon
 */
public record BasicCredentials(String user, Secret password) {

    /**
     * Checked credentials.
     *
     * @throws IllegalArgumentException if the name has a colon, or either a control character (RFC 7617 2)
     */
    public BasicCredentials {
        if (user.indexOf(':') >= 0 || hasControl(user) || hasControl(password.revealText())) {
            throw new IllegalArgumentException("the name has no colon, and neither has control characters");
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == 0x7F);
    }

    /**
     * Reads credentials of the scheme {@code basic}.
     *
     * @throws MalformedFieldException if they are of another scheme, or not Base64 of UTF-8 with a colon
     */
    public static BasicCredentials of(Credentials credentials) {
        if (!credentials.scheme().equals("basic")) {
            throw new MalformedFieldException("expected the scheme basic");
        }
        byte[] octets = new byte[0];
        try {
            octets = Base64.getDecoder().decode(credentials.value().reveal());
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new MalformedFieldException("expected a colon between name and password");
            }
            return new BasicCredentials(text.substring(0, colon), Secret.of(text.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException wrong) {
            throw new MalformedFieldException("expected Base64 of a name and a password in UTF-8");
        } finally {
            Arrays.fill(octets, (byte) 0);
        }
    }

    /** For the field. */
    public Credentials toCredentials() {
        byte[] octets = (user + ":" + password.revealText()).getBytes(StandardCharsets.UTF_8);
        Secret value = Secret.of(Base64.getEncoder().encode(octets));
        Arrays.fill(octets, (byte) 0);
        return new Credentials("basic", value);
    }
}
