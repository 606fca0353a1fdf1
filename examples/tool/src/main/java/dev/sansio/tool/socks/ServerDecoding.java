package dev.sansio.tool.socks;

import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksCmd;
import dev.sansio.socks.SocksMethod;
import dev.sansio.socks.SocksServerCommand;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksServerEngine;
import dev.sansio.socks.SocksServerEvent;
import dev.sansio.tool.decode.Decoding;
import dev.sansio.tool.decode.EventWriter;
import java.util.List;

/** Reads what a client sent, with an application that grants everything. */
final class ServerDecoding implements Decoding<SocksServerCommand, SocksServerEvent> {

    private static final SocksServerConfig OPEN = SocksServerConfig.open();

    private final SocksServerEngine engine = new SocksServerEngine(new SocksServerConfig(
            OPEN.versions(),
            List.of(SocksMethod.USERNAME_PASSWORD, SocksMethod.NO_AUTHENTICATION),
            OPEN.cmds(),
            OPEN.limits()));

    ServerDecoding() {}

    @Override
    public SocksServerEngine engine() {
        return engine;
    }

    @Override
    public void told(SocksServerEvent event, long offset, EventWriter events) {
        if (!(event instanceof SocksServerEvent.Granted)) {
            events.event(offset, event);
        }
        if (event instanceof SocksServerEvent.CredentialsReceived) {
            engine.send(new SocksServerCommand.AcceptCredentials(), 0);
        } else if (event instanceof SocksServerEvent.RequestReceived received) {
            engine.send(new SocksServerCommand.Grant(SocksAddress.UNSPECIFIED), 0);
            if (received.request().cmd().equals(SocksCmd.BIND)) {
                engine.send(new SocksServerCommand.GrantSecond(SocksAddress.UNSPECIFIED), 0);
            }
        }
    }

    @Override
    public String rest() {
        return "they are what goes through the tunnel";
    }
}
