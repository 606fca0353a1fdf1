package dev.sansio.socks;

import static dev.sansio.socks.Conversations.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both roles plugged together, cut at random: what one sends through the tunnel is what the other receives. */
class SocksDuplexTest {

    private static final int SEEDS = 30;

    static List<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            for (SocksClientConfig config : List.of(
                    SocksClientConfig.V4,
                    SocksClientConfig.V4A.withUserId("me"),
                    SocksClientConfig.V5,
                    SocksClientConfig.V5.withOptimism(true),
                    Conversations.WITH_PASSWORD)) {
                runs.add(Arguments.of(seed, config, SocksCmd.CONNECT));
                runs.add(Arguments.of(seed, config, SocksCmd.BIND));
            }
        }
        return runs;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whatIsSentIsWhatIsReceived(long seed, SocksClientConfig config, SocksCmd cmd) {
        SocksServerConfig admitted =
                config.username() == null ? SocksServerConfig.open() : SocksServerConfig.usernamePassword();
        var client = Scenario.<SocksClientCommand, SocksClientEvent>stream(
                        "client", () -> SocksTunnel.client(config, cmd, Conversations.IP))
                .reacting(event -> event instanceof SocksClientEvent.Granted
                        ? List.of(new SocksTunnelCommand.Send(bytes("a".repeat(99))), new SocksTunnelCommand.Finish())
                        : List.of())
                .build()
                .driver(Habit.ORDINARY, 0);
        var server = Scenario.<SocksServerCommand, SocksServerEvent>stream("server", () -> SocksTunnel.server(admitted))
                .reacting(event -> event instanceof SocksServerEvent.Granted
                        ? List.of(new SocksTunnelCommand.Send(bytes("b".repeat(99))), new SocksTunnelCommand.Finish())
                        : Conversations.grant(event))
                .build()
                .driver(Habit.ORDINARY, 0);
        var seen = Duplex.run(client, server, Link.cutting(seed), Duration.ofSeconds(60));
        assertThat(seen.client().rejections()).isEmpty();
        assertThat(seen.server().rejections()).isEmpty();
        assertThat(Tunnelled.text(seen.server().events())).isEqualTo("a".repeat(99));
        assertThat(Tunnelled.text(seen.client().events())).isEqualTo("b".repeat(99));
        assertThat(seen.client().phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.server().phase()).isEqualTo(Phase.CLOSED);
    }
}
