package dev.sansio.testkit.line;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What the peer has said. */
public sealed interface LineEvent {

    /** A line, without its end. */
    record Said(String text) implements LineEvent {}

    /** A part of a blob. */
    record BlobReceived(ByteBuffer part) implements LineEvent {

        /** Neighbouring parts as one. */
        public static @Nullable LineEvent merge(LineEvent first, LineEvent second) {
            if (first instanceof BlobReceived one && second instanceof BlobReceived other) {
                ByteBuffer both = ByteBuffer.allocate(one.part.remaining() + other.part.remaining());
                return new BlobReceived(both.put(one.part.duplicate())
                        .put(other.part.duplicate())
                        .flip());
            }
            return null;
        }
    }

    /** The peer is going. */
    record Quit() implements LineEvent {}
}
