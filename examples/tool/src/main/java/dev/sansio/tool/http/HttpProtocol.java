package dev.sansio.tool.http;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Protocol;

/** HTTP/1.1. */
public final class HttpProtocol implements Protocol {

    /** The protocol. */
    public HttpProtocol() {}

    @Override
    public String name() {
        return "http";
    }

    @Override
    public Object serve(Console console) {
        return new HttpServe(console);
    }

    @Override
    public Object connect(Console console) {
        return new HttpConnect(console);
    }

    @Override
    public Object decode(Console console) {
        return new HttpDecode(console);
    }
}
