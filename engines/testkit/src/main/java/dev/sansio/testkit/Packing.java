package dev.sansio.testkit;

import java.nio.ByteBuffer;

/** How received bytes are put into a buffer. */
@FunctionalInterface
public interface Packing {

    /** A fresh array that holds the bytes and nothing else. */
    Packing HEAP = Octets::toBuffer;

    /** A buffer whose remaining bytes are these. */
    ByteBuffer pack(Octets bytes);

    /** The engine has taken the buffer. */
    default void received(ByteBuffer buffer) {}
}
