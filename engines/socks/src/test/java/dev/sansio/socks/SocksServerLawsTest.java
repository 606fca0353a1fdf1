package dev.sansio.socks;

import static dev.sansio.socks.Conversations.BOUND;
import static dev.sansio.socks.Conversations.CONNECT;
import static dev.sansio.socks.Conversations.bytes;
import static dev.sansio.socks.Conversations.hex;
import static dev.sansio.socks.Conversations.join;
import static dev.sansio.socks.Conversations.server;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against the server. */
class SocksServerLawsTest implements StreamLaws<SocksServerCommand, SocksServerEvent> {

    private static final SocksMethod OWN = SocksMethod.of(0x80);
    private static final Octets LOGIN =
            join("05 02 00 02", "01 02 6D 65 06", Octets.of("sesame"), CONNECT, Octets.of("GET / early"));

    @Override
    public Stream<Scenario<SocksServerCommand, SocksServerEvent>> scenarios() {
        return Stream.of(
                connect(),
                password(),
                wrongPassword(),
                bind(),
                associate(),
                gssapi(),
                own(),
                four(),
                fourA(),
                longId(),
                noMethod(),
                unknownType(),
                unknownCmd(),
                otherProtocol(),
                tunnel());
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> connect() {
        return common(server("CONNECT", SocksServerConfig.open()))
                .arrives(hex("05 02 00 02"))
                .passes(Duration.ofSeconds(3))
                .arrives(join(CONNECT, Octets.of("GET / early")))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> password() {
        return common(server("user name and password", SocksServerConfig.usernamePassword()))
                .arrives(LOGIN)
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> wrongPassword() {
        return common(server("a wrong password", SocksServerConfig.usernamePassword()))
                .arrives(join("05 02 00 02", "01 02 6D 65 06", Octets.of("Sesame"), CONNECT))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> bind() {
        return common(server("BIND", SocksServerConfig.open()))
                .arrives(join("05 01 00", "05 02 00 01 C0 00 02 07 00 50", Octets.of("early")))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> associate() {
        return common(server("UDP ASSOCIATE", SocksServerConfig.open()))
                .arrives(join("05 01 00", "05 03 00 01 00 00 00 00 00 00", Octets.of("chatter")))
                .passes(Duration.ofDays(3))
                .arrives("chatter")
                .ends()
                .withstanding(Hostile.repeating("chatter on an association", 1024, Octets.of("chatter of any length"))
                        .discarding())
                .idleBytes(2048)
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> gssapi() {
        return common(server("GSSAPI", SocksServerConfig.authenticated(SocksMethod.GSSAPI)))
                .reacting(SocksServerLawsTest::speakGssapi)
                .arrives(join("05 02 00 01", "01 01 00 02 41 42", "01 02 00 01 00", CONNECT))
                .rejects(new SocksMethodCommand.Read(1))
                .build();
    }

    private static List<SocksServerCommand> speakGssapi(SocksServerEvent event) {
        if (event instanceof SocksMethodEvent.TokenReceived received) {
            SocksServerCommand answer = new SocksMethodCommand.SendToken(received.type(), received.token());
            return received.type() == SocksTokenType.CONTEXT
                    ? List.of(answer)
                    : List.of(answer, new SocksMethodCommand.Complete());
        }
        return Conversations.grant(event);
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> own() {
        return common(server("a method of the application's own", SocksServerConfig.authenticated(OWN)))
                .reacting(SocksServerLawsTest::speakOwn)
                .arrives(join("05 02 00 80", "00 01 02 03 04", CONNECT))
                .rejects(new SocksMethodCommand.Complete())
                .build();
    }

    private static List<SocksServerCommand> speakOwn(SocksServerEvent event) {
        if (event instanceof SocksMethodEvent.MethodSelected) {
            return List.of(new SocksMethodCommand.Read(5));
        }
        return event instanceof SocksMethodEvent.OctetsRead
                ? List.of(new SocksMethodCommand.Write(bytes("welcome")), new SocksMethodCommand.Complete())
                : Conversations.grant(event);
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> four() {
        return common(server("SOCKS 4", SocksServerConfig.open()))
                .arrives(join("04 01 00 50 C0 00 02 07", Octets.of("user\0early")))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> fourA() {
        return common(server("SOCKS 4A", SocksServerConfig.open()))
                .arrives(join("04 01 00 50 00 00 00 09", Octets.of("user\0host.example\0early")))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> longId() {
        SocksServerConfig config = SocksServerConfig.open().withLimits(SocksLimits.DEFAULTS.withNames(3, 5));
        return common(server("a user id too long", config))
                .arrives(join("04 01 00 50 00 00 00 09", Octets.of("user\0host.example\0early")))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> noMethod() {
        return common(server("no method", SocksServerConfig.usernamePassword()))
                .arrives(join("05 03 00 01 80", CONNECT))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> unknownType() {
        return common(server("an address of an unknown type", SocksServerConfig.open()))
                .arrives(hex("05 01 00 05 01 00 02 7F 00 00 01 00 50"))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> unknownCmd() {
        return common(server("an unknown command", SocksServerConfig.open()))
                .arrives(hex("05 01 00 05 F0 00 01 7F 00 00 01 00 50"))
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> otherProtocol() {
        return common(server("another protocol", SocksServerConfig.open()))
                .arrives("GET / HTTP/1.1\r\n")
                .build();
    }

    private static Scenario<SocksServerCommand, SocksServerEvent> tunnel() {
        return Scenario.<SocksServerCommand, SocksServerEvent>stream(
                        "a tunnel", () -> SocksTunnel.server(SocksServerConfig.usernamePassword()))
                .reacting(Conversations::grant)
                .merging(Tunnelled::merge)
                .credit(Credit.none())
                .arrives(LOGIN)
                .sends(new SocksTunnelCommand.Send(bytes("hello")))
                .sends(new SocksTunnelCommand.Finish())
                .ends()
                .rejects(new SocksServerCommand.Grant(BOUND))
                .owing(new SocksTunnelCommand.Finish())
                .lengthy(n -> join(LOGIN, Octets.of("x".repeat(n))))
                .build();
    }

    private static ScenarioBuilder<SocksServerCommand, SocksServerEvent> common(
            ScenarioBuilder<SocksServerCommand, SocksServerEvent> builder) {
        return builder.credit(Credit.none())
                .rejects(new SocksServerCommand.GrantSecond(BOUND), new SocksTunnelCommand.Finish())
                .rejects(new SocksServerCommand.Refuse(SocksReply.SUCCEEDED))
                .withstanding(Hostile.repeating("a user id without end", 1024, hex("04 01 01 01 01 01 01 01")))
                .withstanding(Hostile.repeating("greetings without end", 1024, hex("05 05 05 05 05")));
    }
}
