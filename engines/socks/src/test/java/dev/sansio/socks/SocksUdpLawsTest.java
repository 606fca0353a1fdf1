package dev.sansio.socks;

import static dev.sansio.socks.Conversations.bytes;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.DatagramLaws;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.stream.Stream;

/** The laws of the contract, held against both ends of a UDP association. */
class SocksUdpLawsTest implements DatagramLaws<SocksUdpCommand, SocksUdpEvent> {

    private static final SocksUdpCommand HUGE =
            new SocksUdpCommand.Send(Conversations.HOST, ByteBuffer.allocate(65_500));

    @Override
    public Stream<Scenario<SocksUdpCommand, SocksUdpEvent>> scenarios() {
        SocksUdpConfig fragments = SocksUdpConfig.DEFAULTS.withReassembly(true);
        return Stream.of(
                common(Scenario.datagrams(
                        "client", () -> SocksUdpEngine.client(SocksUdpConfig.DEFAULTS, ScenarioBuilder.PEER))),
                common(Scenario.datagrams(
                        "relay", () -> SocksUdpEngine.relay(SocksUdpConfig.DEFAULTS, ScenarioBuilder.PEER))),
                common(Scenario.datagrams(
                        "relay that reassembles", () -> SocksUdpEngine.relay(fragments, ScenarioBuilder.PEER))));
    }

    private static Scenario<SocksUdpCommand, SocksUdpEvent> common(
            ScenarioBuilder<SocksUdpCommand, SocksUdpEvent> builder) {
        return builder.credit(Credit.none())
                .arrives(datagram(0, "one"))
                .sends(new SocksUdpCommand.Send(Conversations.HOST, bytes("hello")))
                .arrives(datagram(1, "two"))
                .arrives(datagram(2, "thr"))
                .arrives(datagram(0x83, "ee"))
                .arrives(datagram(1, "lost"))
                .passes(Duration.ofSeconds(6))
                .sends(new SocksUdpCommand.Close())
                .rejects(HUGE)
                .withstanding(Hostile.repeating("fragments from everywhere", 32 << 10, datagram(1, "some")))
                .idleBytes(4096)
                .build();
    }

    private static Octets datagram(int fragment, String text) {
        return Octets.of(new SocksDatagram(fragment, Conversations.IP, bytes(text)).encode());
    }
}
