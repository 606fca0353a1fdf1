package dev.sansio.tool.http2;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Protocol;

/** HTTP/2. */
public final class Http2Protocol implements Protocol {

    /** The protocol. */
    public Http2Protocol() {}

    @Override
    public String name() {
        return "http2";
    }

    @Override
    public Object serve(Console console) {
        return new Http2Serve(console);
    }

    @Override
    public Object connect(Console console) {
        return new Http2Connect(console);
    }

    @Override
    public Object decode(Console console) {
        return new Http2Decode(console);
    }
}
