package dev.sansio.tool.socks;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Protocol;

/** SOCKS. */
public final class SocksProtocol implements Protocol {

    /** The protocol. */
    public SocksProtocol() {}

    @Override
    public String name() {
        return "socks";
    }

    @Override
    public Object serve(Console console) {
        return new SocksServe(console);
    }

    @Override
    public Object connect(Console console) {
        return new SocksConnect(console);
    }

    @Override
    public Object decode(Console console) {
        return new SocksDecode(console);
    }
}
