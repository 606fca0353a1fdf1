package dev.sansio.tool.websocket;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Protocol;

/** WebSocket. */
public final class WebSocketProtocol implements Protocol {

    /** The protocol. */
    public WebSocketProtocol() {}

    @Override
    public String name() {
        return "websocket";
    }

    @Override
    public Object serve(Console console) {
        return new WebSocketServe(console);
    }

    @Override
    public Object connect(Console console) {
        return new WebSocketConnect(console);
    }

    @Override
    public Object decode(Console console) {
        return new WebSocketDecode(console);
    }
}
