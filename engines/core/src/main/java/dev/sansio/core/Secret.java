package dev.sansio.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A password, token or key that does not show itself: {@code toString} is redacted, comparison takes constant time, and
 * the value comes out only by {@link #reveal()} or {@link #revealText()}.
 */
public final class Secret {

    private final byte[] value;

    private Secret(byte[] value) {
        this.value = value;
    }

    /** A secret text, kept as UTF-8. */
    public static Secret of(String text) {
        return new Secret(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Secret bytes, copied. */
    public static Secret of(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /** A copy of the value, which the caller may wipe. */
    public byte[] reveal() {
        return value.clone();
    }

    /** The value read as UTF-8. */
    public String revealText() {
        return new String(value, StandardCharsets.UTF_8);
    }

    /** Overwrites the value with zeros; it is as good as empty from then on. */
    public void wipe() {
        Arrays.fill(value, (byte) 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret && MessageDigest.isEqual(value, ((Secret) other).value);
    }

    /** The same for all secrets: a hash would tell about the value. */
    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "***";
    }
}
