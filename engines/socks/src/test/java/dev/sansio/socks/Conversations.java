package dev.sansio.socks;

import dev.sansio.core.Secret;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tests say again and again. */
final class Conversations {

    static final SocksAddress HOST = SocksAddress.domain("host.example", 443);
    static final SocksAddress IP = SocksAddress.of("192.0.2.7", 80);
    static final SocksAddress BOUND = SocksAddress.of("203.0.113.9", 4321);
    static final SocksClientConfig WITH_PASSWORD = SocksClientConfig.V5.withCredentials("me", Secret.of("sesame"));

    /** Version 5, granted, 203.0.113.9:4321. */
    static final Octets GRANTED = Octets.hex("05 00 00 01 CB 00 71 09 10 E1");

    /** CONNECT host.example:443, in version 5. */
    static final Octets CONNECT =
            Octets.concat(List.of(Octets.hex("05 01 00 03 0C"), Octets.of("host.example"), Octets.hex("01 BB")));

    private Conversations() {}

    static ScenarioBuilder<SocksClientCommand, SocksClientEvent> client(String name, SocksClientConfig config) {
        return client(name, config, SocksCmd.CONNECT, HOST);
    }

    static ScenarioBuilder<SocksClientCommand, SocksClientEvent> client(
            String name, SocksClientConfig config, SocksCmd cmd, SocksAddress to) {
        return Scenario.stream(name, () -> new SocksClientEngine(config, cmd, to));
    }

    static ScenarioBuilder<SocksServerCommand, SocksServerEvent> server(String name, SocksServerConfig config) {
        return Scenario.<SocksServerCommand, SocksServerEvent>stream(name, () -> new SocksServerEngine(config))
                .reacting(Conversations::grant);
    }

    /** Everything is granted, to whoever says sesame; BIND at once, both times. */
    static List<SocksServerCommand> grant(SocksServerEvent event) {
        if (event instanceof SocksServerEvent.CredentialsReceived credentials) {
            boolean right = credentials.password().equals(Secret.of("sesame"));
            return List.of(
                    right ? new SocksServerCommand.AcceptCredentials() : new SocksServerCommand.RejectCredentials());
        }
        if (event instanceof SocksServerEvent.RequestReceived received) {
            return received.request().cmd().equals(SocksCmd.BIND)
                    ? List.of(new SocksServerCommand.Grant(BOUND), new SocksServerCommand.GrantSecond(IP))
                    : List.of(new SocksServerCommand.Grant(BOUND));
        }
        return List.of();
    }

    static Octets hex(String digits) {
        return Octets.hex(digits);
    }

    static Octets join(Object... parts) {
        return Octets.concat(java.util.Arrays.stream(parts)
                .map(part -> part instanceof Octets octets ? octets : Octets.hex((String) part))
                .toList());
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
