package dev.sansio.socks;

import static dev.sansio.socks.Conversations.GRANTED;
import static dev.sansio.socks.Conversations.bytes;
import static dev.sansio.socks.Conversations.client;
import static dev.sansio.socks.Conversations.hex;
import static dev.sansio.socks.Conversations.join;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The laws of the contract, held against the client. */
class SocksClientLawsTest implements StreamLaws<SocksClientCommand, SocksClientEvent> {

    private static final SocksMethod OWN = SocksMethod.of(0x80);

    @Override
    public Stream<Scenario<SocksClientCommand, SocksClientEvent>> scenarios() {
        return Stream.of(
                connect(),
                password(),
                optimistic(),
                bind(),
                associate(),
                gssapi(),
                own(),
                four(),
                fourA(),
                refused(),
                wrongPassword(),
                tunnel());
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> connect() {
        return common(client("CONNECT", SocksClientConfig.V5))
                .arrives(hex("05 00"))
                .passes(Duration.ofSeconds(3))
                .arrives(join(GRANTED, Octets.of("SSH-2.0-early\r\n")))
                .cleanEnds(IntStream.rangeClosed(12, 27).boxed().toArray(Integer[]::new))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> password() {
        return common(client("user name and password", Conversations.WITH_PASSWORD))
                .arrives(hex("05 02"))
                .arrives(hex("01 00"))
                .arrives(hex("05 00 00 03 01 61 00 50"))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> optimistic() {
        return common(client("optimistic", SocksClientConfig.V5.withOptimism(true)))
                .arrives(join("05 00", GRANTED))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> bind() {
        return common(client("BIND", SocksClientConfig.V5, SocksCmd.BIND, Conversations.IP))
                .arrives(join("05 00", GRANTED))
                .passes(Duration.ofSeconds(60))
                .arrives(join(GRANTED, Octets.of("220 hello\r\n")))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> associate() {
        return common(client("UDP ASSOCIATE", SocksClientConfig.V5, SocksCmd.UDP_ASSOCIATE, SocksAddress.UNSPECIFIED))
                .arrives(join("05 00", GRANTED))
                .passes(Duration.ofDays(3))
                .arrives(hex("00 00"))
                .cleanEnds(12, 13, 14)
                .idleBytes(2048)
                .withstanding(Hostile.repeating("chatter on an association", 1024, Octets.of("chatter of any length"))
                        .afterwards()
                        .discarding())
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> gssapi() {
        return common(client("GSSAPI", SocksClientConfig.V5.withMethod(SocksMethod.GSSAPI)))
                .reacting(SocksClientLawsTest::speakGssapi)
                .arrives(hex("05 01"))
                .arrives(hex("01 01 00 02 41 42"))
                .arrives(hex("01 02 00 01 00"))
                .arrives(GRANTED)
                .rejects(new SocksMethodCommand.Write(bytes("x")), new SocksMethodCommand.Read(1))
                .build();
    }

    private static List<SocksClientCommand> speakGssapi(SocksClientEvent event) {
        if (event instanceof SocksMethodEvent.MethodSelected) {
            return List.of(new SocksMethodCommand.SendToken(SocksTokenType.CONTEXT, bytes("hello")));
        }
        if (event instanceof SocksMethodEvent.TokenReceived received) {
            return List.of(
                    received.type() == SocksTokenType.CONTEXT
                            ? new SocksMethodCommand.SendToken(SocksTokenType.PROTECTION_LEVEL, bytes("\0"))
                            : new SocksMethodCommand.Complete());
        }
        return List.of();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> own() {
        return common(client("a method of the application's own", SocksClientConfig.V5.withMethod(OWN)))
                .reacting(SocksClientLawsTest::speakOwn)
                .arrives(hex("05 80"))
                .arrives(hex("00 01 02 03 04"))
                .arrives(GRANTED)
                .rejects(new SocksMethodCommand.Complete(), new SocksMethodCommand.Read(0))
                .rejects(new SocksMethodCommand.SendToken(SocksTokenType.CONTEXT, bytes("x")))
                .build();
    }

    private static List<SocksClientCommand> speakOwn(SocksClientEvent event) {
        if (event instanceof SocksMethodEvent.MethodSelected) {
            return List.of(new SocksMethodCommand.Write(bytes("hello")), new SocksMethodCommand.Read(5));
        }
        return event instanceof SocksMethodEvent.OctetsRead ? List.of(new SocksMethodCommand.Complete()) : List.of();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> four() {
        return common(client("SOCKS 4", SocksClientConfig.V4.withUserId("me"), SocksCmd.CONNECT, Conversations.IP))
                .arrives(hex("00 5A 00 50 C0 00 02 07"))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> fourA() {
        return common(client("SOCKS 4A, refused", SocksClientConfig.V4A))
                .arrives(hex("04 5B 00 00 00 00 00 00"))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> refused() {
        return common(client("refused without an address", SocksClientConfig.V5))
                .arrives(hex("05 00"))
                .arrives(hex("05 05 00"))
                .ends()
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> wrongPassword() {
        return common(client("a wrong password", Conversations.WITH_PASSWORD))
                .arrives(hex("05 02 01 07"))
                .build();
    }

    private static Scenario<SocksClientCommand, SocksClientEvent> tunnel() {
        return Scenario.<SocksClientCommand, SocksClientEvent>stream(
                        "a tunnel", () -> SocksTunnel.client(SocksClientConfig.V5, Conversations.HOST))
                .merging(Tunnelled::merge)
                .credit(Credit.none())
                .arrives(join("05 00", GRANTED, Octets.of("early")))
                .sends(new SocksTunnelCommand.Send(bytes("hello")))
                .arrives("more")
                .sends(new SocksTunnelCommand.Finish())
                .arrives("and more")
                .ends()
                .rejects(new SocksTunnelCommand.Send(bytes("late")), new SocksMethodCommand.Complete())
                .owing(new SocksTunnelCommand.Finish())
                .lengthy(n -> join("05 00", GRANTED, Octets.of("x".repeat(n))))
                .build();
    }

    private static ScenarioBuilder<SocksClientCommand, SocksClientEvent> common(
            ScenarioBuilder<SocksClientCommand, SocksClientEvent> builder) {
        return builder.credit(Credit.none())
                .rejects(new SocksTunnelCommand.Finish())
                .withstanding(Hostile.repeating("zeros without end", 1024, hex("00 00 00 00 00 00 00")));
    }
}
