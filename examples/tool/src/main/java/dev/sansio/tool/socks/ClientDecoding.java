package dev.sansio.tool.socks;

import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientCommand;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksClientEngine;
import dev.sansio.socks.SocksClientEvent;
import dev.sansio.socks.SocksCmd;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;

/** Reads what a proxy answered. */
final class ClientDecoding implements Decoding<SocksClientCommand, SocksClientEvent> {

    private final SocksClientEngine engine;

    ClientDecoding(SocksClientConfig config, SocksCmd cmd, SocksAddress destination) {
        this.engine = new SocksClientEngine(config, cmd, destination);
    }

    @Override
    public SocksClientEngine engine() {
        return engine;
    }

    @Override
    public void told(SocksClientEvent event, long offset, EventWriter events) {
        events.event(offset, event);
    }

    @Override
    public String rest() {
        return "they are what comes through the tunnel";
    }
}
