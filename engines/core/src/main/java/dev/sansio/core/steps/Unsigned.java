package dev.sansio.core.steps;

import dev.sansio.core.Inbox;
import org.jspecify.annotations.Nullable;

/** An unsigned integer of a fixed number of bytes. */
record Unsigned(int bytes, boolean littleEndian) implements Step<Long> {

    Unsigned {
        if (bytes < 1 || bytes > 7) {
            throw new IllegalArgumentException("1 to 7 bytes fit: " + bytes);
        }
    }

    @Override
    public @Nullable Long next(Inbox in) {
        if (!in.ensure(bytes)) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            int at = littleEndian ? bytes - 1 - i : i;
            value = (value << 8) | (in.at(at) & 0xFF);
        }
        in.skip(bytes);
        return value;
    }
}
