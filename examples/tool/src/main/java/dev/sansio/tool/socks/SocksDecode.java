package dev.sansio.tool.socks;

import dev.sansio.core.Secret;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksCmd;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.decode.Recording;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio decode socks}. */
@Command(
        name = "socks",
        sortOptions = false,
        description = {
            "Prints what one side of a handshake means to the engine of the other side.",
            "With --role server the bytes are a client's, of any version, and everything is granted.",
            "With --role client they are a proxy's: of SOCKS 4 with --four, the answers to BIND with --bind.",
            "The number before an event is how many bytes had been read when it was told."
        })
final class SocksDecode implements Callable<Integer> {

    /** Who reads. */
    enum Role {
        /** The client. */
        CLIENT,
        /** The server. */
        SERVER
    }

    @Mixin
    Recording recording = new Recording();

    @Option(
            names = "--role",
            defaultValue = "server",
            description = "Who reads the bytes, client or server (default: server).")
    Role role = Role.SERVER;

    @Option(names = "--four", description = "A proxy's answers are of SOCKS 4.")
    boolean four;

    @Option(names = "--bind", description = "A proxy's answers are to BIND: there are two.")
    boolean bind;

    private final Console console;

    SocksDecode(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SocksClientConfig config =
                four ? SocksClientConfig.V4A : SocksClientConfig.V5.withCredentials("unknown", Secret.of("unknown"));
        SocksCmd cmd = bind ? SocksCmd.BIND : SocksCmd.CONNECT;
        return recording.decode(
                console,
                bytes -> role == Role.SERVER
                        ? new ServerDecoding()
                        : new ClientDecoding(config, cmd, SocksAddress.UNSPECIFIED));
    }
}
