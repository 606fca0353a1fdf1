package dev.sansio.lsp.base;

import java.nio.ByteBuffer;

/** What was found. */
public sealed interface Frame {

    /** A content, a slice of what was received. */
    record Content(ByteBuffer bytes) implements Frame {}

    /** A frame that was or will be dropped, and why. */
    record Damaged(Damage damage, String reason) implements Frame {}
}
