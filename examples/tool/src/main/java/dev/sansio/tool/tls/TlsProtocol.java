package dev.sansio.tool.tls;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Protocol;

/** TLS. */
public final class TlsProtocol implements Protocol {

    /** The protocol. */
    public TlsProtocol() {}

    @Override
    public String name() {
        return "tls";
    }

    @Override
    public Object serve(Console console) {
        return new TlsServe(console);
    }

    @Override
    public Object connect(Console console) {
        return new TlsConnect(console);
    }

    @Override
    public Object decode(Console console) {
        return new TlsDecode(console);
    }
}
