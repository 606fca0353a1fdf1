package dev.sansio.core.steps;

import dev.sansio.core.Limit;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** The steps there are. */
public final class Steps {

    private Steps() {}

    /** Exactly {@code length} bytes, as a slice of what was received. */
    public static Step<ByteBuffer> fixed(int length) {
        return new Fixed(length);
    }

    /** A length, and then so many bytes. The length is held against the limit before anything is kept for it. */
    public static Step<ByteBuffer> counted(Step<? extends Number> length, Limit limit) {
        return length.then(n -> {
            if (n.longValue() < 0
                    || n.longValue() > Integer.MAX_VALUE) { // no array holds more, whatever the limit says
                throw limit.exceeded();
            }
            limit.check(n.longValue());
            return fixed((int) n.longValue());
        });
    }

    /** Bytes up to a delimiter, which is consumed and left out; the limit is on the bytes before it. */
    public static Step<ByteBuffer> delimited(byte[] delimiter, Limit limit) {
        return new Delimited(delimiter, limit);
    }

    /** A line without its end; the limit is in bytes, the end not counted. */
    public static Step<String> line(Charset charset, Limit limit, LineEnd end) {
        return new Line(charset, limit, end);
    }

    /** An unsigned integer of 1 to 7 bytes, the most significant first. */
    public static Step<Long> unsigned(int bytes) {
        return new Unsigned(bytes, false);
    }

    /** An unsigned integer of 1 to 7 bytes, the least significant first. */
    public static Step<Long> unsignedLittleEndian(int bytes) {
        return new Unsigned(bytes, true);
    }

    /** An unsigned integer in base 128 of at most {@code longest} bytes, 1 to 9, the lowest group first. */
    public static Step<Long> varint(int longest) {
        return new Varint(longest);
    }
}
