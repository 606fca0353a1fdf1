package dev.sansio.websocket;

import dev.sansio.testkit.Octets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Messages as another implementation compresses them (RFC 7692 section 7.2.1). */
final class Deflated {

    private Deflated() {}

    /** A message for itself. */
    static Octets of(Octets plain) {
        Octets flushed = flushed(plain);
        return flushed.slice(0, flushed.length() - 4);
    }

    /** A part of a message for itself, up to the end of a block. */
    static Octets flushed(Octets plain) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(plain.toArray());
        byte[] output = new byte[plain.length() + 100];
        int length = deflater.deflate(output, 0, output.length, Deflater.SYNC_FLUSH);
        deflater.end();
        return Octets.of(Arrays.copyOf(output, length));
    }
}
