package dev.sansio.core.steps;

import dev.sansio.core.Inbox;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Exactly so many bytes. */
record Fixed(int length) implements Step<ByteBuffer> {

    Fixed {
        if (length < 0) {
            throw new IllegalArgumentException("length " + length);
        }
    }

    @Override
    public @Nullable ByteBuffer next(Inbox in) {
        return in.ensure(length) ? in.take(length) : null;
    }
}
