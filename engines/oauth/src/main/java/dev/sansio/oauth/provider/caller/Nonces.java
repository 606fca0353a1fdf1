package dev.sansio.oauth.provider.caller;

import dev.sansio.core.Secret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Nonces of DPoP (RFC 9449 8) that need not be kept: a MAC of the minute. One is good for two to three minutes. */
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

    /** Those that are good at a time. */
    List<String> good(Instant at) {
        long minute = at.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(minute - BEFORE, minute)
                .mapToObj(this::of)
                .toList();
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
