package dev.sansio.core.steps;

import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import org.jspecify.annotations.Nullable;

/** An unsigned integer in base 128, the lowest group first (LEB128, as in Protocol Buffers and WebAssembly). */
record Varint(int longest) implements Step<Long> {

    Varint {
        if (longest < 1 || longest > 9) {
            throw new IllegalArgumentException("1 to 9 bytes fit: " + longest);
        }
    }

    @Override
    public @Nullable Long next(Inbox in) {
        long value = 0;
        for (int i = 0; i < longest; i++) {
            if (!in.ensure(i + 1)) {
                return null;
            }
            byte group = in.at(i);
            value |= (group & 0x7FL) << (7 * i);
            if (group >= 0) {
                in.skip(i + 1);
                return value;
            }
        }
        throw new SessionFailedException("varint", "an integer is longer than " + longest + " bytes");
    }
}
