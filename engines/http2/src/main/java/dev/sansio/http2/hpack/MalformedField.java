package dev.sansio.http2.hpack;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the dynamic table that no message may have, but which counts and can be referred to. Of the octets only the
 * number is kept, and the name if that is not what is wrong.
 */
record MalformedField(String reason, @Nullable String name, int nameLength, int valueLength) {}
