package dev.sansio.tool.socks;

import dev.sansio.core.Secret;
import dev.sansio.socks.SocksCmd;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Serving;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio serve socks}: a proxy. */
@Command(
        name = "socks",
        sortOptions = false,
        description = {
            "Serves SOCKS 4, 4A and 5: connects to what clients ask for (CONNECT), and lets others connect to them (BIND).",
            "With --user it serves SOCKS 5 only, for SOCKS 4 has no passwords."
        })
final class SocksServe implements Callable<Integer> {

    @Mixin
    Serving serving = new Serving();

    @ArgGroup(exclusive = false)
    @Nullable
    User user;

    /** Both, or none. */
    static final class User {
        @Option(names = "--user", required = true, paramLabel = "NAME", description = "The user that is served.")
        String name = "";

        @Option(names = "--password", required = true, description = "The password of --user.")
        String password = "";
    }

    private final Console console;

    SocksServe(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SocksServerConfig config = (user == null ? SocksServerConfig.open() : SocksServerConfig.usernamePassword())
                .withCmds(SocksCmd.CONNECT, SocksCmd.BIND);
        String name = user == null ? null : user.name;
        Secret password = Secret.of(user == null ? "" : user.password);
        return serving.serve(
                console,
                "socks" + (name == null ? "" : " for user " + name),
                local -> serving.listener(console)
                        .bind(
                                local,
                                () -> SocksTunnel.server(config),
                                link -> new SocksProxy(link, name, password, console.out()).serve()));
    }
}
