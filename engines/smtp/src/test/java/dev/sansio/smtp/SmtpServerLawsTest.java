package dev.sansio.smtp;

import dev.sansio.core.Switch;
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
class SmtpServerLawsTest implements StreamLaws<SmtpServerCommand, SmtpServerEvent> {

    private static final String HELLO = "EHLO client.example\r\n";
    private static final String ENVELOPE =
            "MAIL FROM:<a@client.example> SIZE=99\r\nRCPT TO:<b@mx.example>\r\nRCPT TO:<c@mx.example>\r\nDATA\r\n";

    @Override
    public Stream<Scenario<SmtpServerCommand, SmtpServerEvent>> scenarios() {
        return Stream.of(
                mail("REJECT", BareLineEnds.REJECT, ".one\r\n..two\r\n\r\n.\rx"),
                mail("a message", BareLineEnds.REJECT, "..one\r\n...two\r\n" + "x".repeat(900) + "\r\n\r\n.\r\n"),
                mail("NORMALIZE", BareLineEnds.NORMALIZE, "a\n.\nb\r.\rc\r\n.\nd\n.\r\ne\r\n.\re\r\r\n.\r\n"),
                mail("ALLOW", BareLineEnds.ALLOW, "a\n.\nb\r.\rc\r\n.\nd\n.\r\ne\r\n.\re\r\r\n.\r\n"),
                small("a line too long", 20, 1000, "12345678901234567890123\r\n..\r\n.\r\nNOOP\r\n"),
                small("a message too big", 100, 30, "1234567890\r\n.1234567890\r\n1234567890\r\n.\r\nNOOP\r\n"),
                chunks(),
                lmtp(),
                authentication(),
                startTls(),
                mistakes(),
                delayed());
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> mail(String name, BareLineEnds policy, String body) {
        return common(Conversations.server(name, Conversations.SERVER.withBareLineEnds(policy)))
                .arrives(HELLO + ENVELOPE + body)
                .passes(Duration.ofSeconds(1))
                .arrives("RSET\r\nQUIT\r\n")
                .rejects(new SmtpServerCommand.Accept(), new SmtpServerCommand.Shutdown("\r\n"))
                .rejects(new SmtpServerCommand.Answer(Reply.of(250, "x\r\ny")))
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> small(
            String name, long line, long message, String body) {
        SmtpLimits limits = SmtpLimits.DEFAULTS.withMessage(line, message);
        return common(Conversations.server(name, Conversations.SERVER.withLimits(limits, SmtpTimeouts.DEFAULTS)))
                .arrives(HELLO + ENVELOPE.replace(" SIZE=99", "") + body)
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> chunks() {
        return common(Conversations.server("chunks", Conversations.SERVER))
                .arrives(HELLO
                        + ENVELOPE.replace(
                                "DATA\r\n", "BDAT 5\r\na\n\r\r\nBDAT 0\r\nBDAT 3 LAST\r\n.\r\nBDAT 4\r\nabcd"))
                .arrives("RSET\r\n")
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> lmtp() {
        return common(Conversations.server("LMTP", Conversations.SERVER.withLmtp(true)))
                .arrives("LHLO x\r\n" + ENVELOPE + "text\r\n.\r\nQUIT\r\n")
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> authentication() {
        return common(Conversations.server(
                        "AUTH", Conversations.SERVER.withAuthentication(List.of("PLAIN", "LOGIN"), true, true)))
                .arrives(HELLO + "AUTH LOGIN\r\nMAIL FROM:<>\r\n*\r\nAUTH PLAIN AGEAYg==\r\nAUTH PLAIN\r\n")
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> startTls() {
        SmtpServerConfig config = Conversations.SERVER.withStartTls(true, true);
        return Scenario.<SmtpServerCommand, SmtpServerEvent>stream(
                        "STARTTLS",
                        () -> Switch.of(
                                new SmtpServerEngine(config),
                                event -> event instanceof SmtpServerEvent.TlsReady
                                        ? SmtpServerEngine.afterStartTls(config)
                                        : null))
                .reacting(Conversations::accept)
                .credit(Credit.none())
                .arrives(HELLO + "MAIL FROM:<>\r\nSTARTTLS\r\nMAIL FROM:<>\r\n" + HELLO + "MAIL FROM:<>\r\n")
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> mistakes() {
        return common(Conversations.server("mistakes", Conversations.SERVER))
                .arrives("MAIL FROM:<a@b>\r\nFOO bar\r\n\r\nNOOP\r\n" + "x".repeat(2000)
                        + "\r\nDATA\r\nHELP\r\nVRFY x\r\n")
                .arrives(HELLO + "MAIL FROM:<\"a>b\"@c.example> FOO=1\r\nMAIL FROM:<a b>\r\n")
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static Scenario<SmtpServerCommand, SmtpServerEvent> delayed() {
        return Conversations.server("early talker", Conversations.SERVER.withGreetingDelay(Duration.ofSeconds(5)))
                .credit(Credit.none())
                .arrives(HELLO)
                .passes(Duration.ofSeconds(6))
                .arrives("QUIT\r\n")
                .rejects(new SmtpServerCommand.Accept())
                .build();
    }

    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> common(
            ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> builder) {
        return builder.credit(Credit.none())
                .idleBytes(8192)
                .withstanding(Hostile.repeating("a line without end", 1 << 20, Octets.of("aaaaaaaaaaaaaaaaaaaaaaaa"))
                        .discarding())
                .withstanding(Hostile.repeating("no-ops without end", 500_000, Octets.of("NOOP\r\n")))
                .withstanding(Hostile.repeating("hellos without end", 300_000, Octets.of(HELLO)))
                .withstanding(Hostile.repeating("nonsense without end", 300_000, Octets.of("FOO\r\n")))
                .lengthy(n -> Octets.of("NOOP\r\n".repeat(n / 12)));
    }
}
