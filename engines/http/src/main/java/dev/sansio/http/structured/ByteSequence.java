package dev.sansio.http.structured;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A Byte Sequence (RFC 9651 3.3.5): any octets, in Base64 between colons. */
public final class ByteSequence implements BareItem {

    private final byte[] octets;

    /** A copy of octets. */
    public ByteSequence(byte[] octets) {
        this.octets = octets.clone();
    }

    /** A copy of the octets. */
    public byte[] octets() {
        return octets.clone();
    }

    @Override
    public String toFieldValue() {
        return ":" + Base64.getEncoder().encodeToString(octets) + ":";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteSequence that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** How many octets there are; they may be a secret. */
    @Override
    public String toString() {
        return "ByteSequence[" + octets.length + " octets]";
    }
}
