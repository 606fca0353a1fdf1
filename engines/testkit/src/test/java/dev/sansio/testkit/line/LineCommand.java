package dev.sansio.testkit.line;

import java.nio.ByteBuffer;

/** What the application may say. */
public sealed interface LineCommand {

    /** A line, without CR and LF. */
    record Say(String text) implements LineCommand {}

    /** Raw bytes. */
    record Attach(ByteBuffer payload) implements LineCommand {}

    /** The end. */
    record Close() implements LineCommand {}
}
