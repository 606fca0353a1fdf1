package dev.sansio.oauth.provider.endpoint;

import dev.sansio.core.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Nonces of DPoP (RFC 9449 8) that need not be kept: the minute, and a MAC of it. One is good for two to three minutes. */
final class Nonces {

    private static final long SECONDS = 60;
    private static final int BEFORE = 2;

    private final Secret secret;

    Nonces(Secret secret) {
        this.secret = secret;
    }

    String current(Instant at) {
        return of(at.getEpochSecond() / SECONDS);
    }

    boolean isCurrent(String nonce, Instant at) {
        boolean found = false;
        for (int i = 0; i <= BEFORE; i++) {
            String good = of(at.getEpochSecond() / SECONDS - i);
            found |= MessageDigest.isEqual(
                    good.getBytes(StandardCharsets.UTF_8), nonce.getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    private String of(long minute) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal(), "HmacSHA256"));
            byte[] whole =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(minute).array());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every platform has HmacSHA256", absent);
        }
    }
}
