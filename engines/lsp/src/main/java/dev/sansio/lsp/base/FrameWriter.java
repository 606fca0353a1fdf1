package dev.sansio.lsp.base;

import dev.sansio.core.Outbox;
import java.nio.ByteBuffer;

/** Writes contents with their header section. */
public final class FrameWriter {

    private FrameWriter() {}

    /** Writes a content, which must not be changed any more. {@code Content-Type} is left out: it has its default. */
    public static void write(Outbox out, ByteBuffer content) {
        out.ascii("Content-Length: ")
                .ascii(Integer.toString(content.remaining()))
                .ascii("\r\n\r\n");
        out.link(content);
    }
}
