package dev.sansio.github.auth;

import dev.sansio.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The token by which an app proves who it is: a JWT (RFC 7519) signed by RS256. */
public final class AppJwt {

    /** How far back it says that it was made, for the clocks that differ. */
    public static final Duration BACKDATED = Duration.ofSeconds(60);

    /** How long it is valid from the time that it says it was made; GitHub takes no more. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String HEADER = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

    private AppJwt() {}

    /**
     * A token that is good for nine minutes.
     *
     * @param now the time of day
     */
    public static Secret sign(AppKey app, Instant now) {
        long issued = now.minus(BACKDATED).getEpochSecond();
        String claims =
                "{\"iat\":" + issued + ",\"exp\":" + (issued + LIFE.toSeconds()) + ",\"iss\":\"" + app.issuer() + "\"}";
        String signed = HEADER + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(app.key());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return Secret.of(signed + "." + base64(signature.sign()));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("the key of the app is of no use for RS256", unfit);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
