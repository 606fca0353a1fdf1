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

/** The laws of the contract, held against the client. */
class SmtpClientLawsTest implements StreamLaws<SmtpCommand, SmtpEvent> {

    private static final SmtpCommand.Envelope ENVELOPE =
            SmtpCommand.Envelope.of("a@client.example", "b@mx.example", "c@mx.example");

    @Override
    public Stream<Scenario<SmtpCommand, SmtpEvent>> scenarios() {
        return Stream.of(
                mail(),
                chunks(),
                lmtp(),
                byHand(),
                authentication(),
                startTls(),
                greetingOnly(),
                closing(),
                repeating(),
                hoarding());
    }

    private static Scenario<SmtpCommand, SmtpEvent> mail() {
        return common(Conversations.client("a message", Conversations.CLIENT))
                .sends(ENVELOPE)
                .arrives("250 2.1.0 ok\r\n250 2.1.5 ok\r\n550-5.1.1 no such\r\n550 5.1.1 user\r\n354 go\r\n")
                .sends(Conversations.body(".one\r\n..two\nthree\r"))
                .sends(Conversations.body("\n" + "x".repeat(3000)))
                .sends(new SmtpCommand.EndOfBody())
                .passes(Duration.ofSeconds(3))
                .arrives("554 5.7.1 spam\r\n")
                .sends(new SmtpCommand.Noop())
                .arrives("250 2.0.0 ok\r\n")
                .sends(new SmtpCommand.Quit())
                .arrives("221 2.0.0 bye\r\n")
                .rejects(new SmtpCommand.Vrfy("x\r\nQUIT"), new SmtpCommand.Rcpt(SmtpPath.NULL, RcptParameters.NONE))
                .rejects(new SmtpCommand.EndOfBody())
                .build();
    }

    private static Scenario<SmtpCommand, SmtpEvent> chunks() {
        return common(Conversations.client("chunks", Conversations.CLIENT))
                .sends(new SmtpCommand.Envelope(SmtpPath.NULL, MailParameters.NONE, ENVELOPE.recipients(), true))
                .arrives("250 ok\r\n250 ok\r\n250 ok\r\n")
                .sends(Conversations.body("one\r"))
                .sends(Conversations.body("two"))
                .arrives("250 5 octets\r\n")
                .sends(new SmtpCommand.EndOfBody())
                .arrives("452 4.3.1 full\r\n250 reset\r\n")
                .sends(new SmtpCommand.Rset())
                .arrives("250 ok\r\n")
                .rejects(new SmtpCommand.Other("XFOO", "\0"))
                .garbledBy(Octets.of("099 no\r\n"))
                .build();
    }

    private static Scenario<SmtpCommand, SmtpEvent> lmtp() {
        return common(Conversations.client("LMTP", Conversations.CLIENT.withLmtp(true)))
                .sends(ENVELOPE)
                .arrives("250 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n")
                .sends(Conversations.body("text"))
                .sends(new SmtpCommand.EndOfBody())
                .arrives("250 2.0.0 delivered\r\n452 4.2.2 over quota\r\n")
                .rejects(new SmtpCommand.Data())
                .garbledBy(Octets.of("099 no\r\n"))
                .build();
    }

    private static Scenario<SmtpCommand, SmtpEvent> byHand() {
        return common(Scenario.<SmtpCommand, SmtpEvent>stream(
                        "no extensions", () -> new SmtpClientEngine(Conversations.CLIENT)))
                .arrives("220 old\r\n502 what\r\n250 old\r\n")
                .sends(new SmtpCommand.Mail(SmtpPath.of("a@b.example"), MailParameters.NONE))
                .sends(new SmtpCommand.Rcpt(SmtpPath.of("c@d.example"), RcptParameters.NONE))
                .sends(new SmtpCommand.Data())
                .arrives("250\r\n")
                .arrives("250 ok\r\n354 go\r\n")
                .sends(new SmtpCommand.EndOfBody())
                .arrives("250 ok\r\n")
                .rejects(new SmtpCommand.StartTls(), new SmtpCommand.Bdat(ENVELOPE_BYTES.toBuffer(), true))
                .garbledBy(Octets.of("099 no\r\n"))
                .build();
    }

    private static final Octets ENVELOPE_BYTES = Octets.of("text");

    private static Scenario<SmtpCommand, SmtpEvent> authentication() {
        return common(Conversations.securedClient("AUTH"))
                .reacting(SmtpClientLawsTest::authenticate)
                .arrives("535 5.7.8 no\r\n")
                .sends(new SmtpCommand.Help(null))
                .arrives("214-some\r\n214 help\r\n")
                .rejects(new SmtpCommand.StartTls())
                .garbledBy(Octets.of("099 no\r\n"))
                .build();
    }

    private static List<SmtpCommand> authenticate(SmtpEvent event) {
        return event instanceof SmtpEvent.Ready ready && ready.capabilities().supports("AUTH")
                ? List.of(new SmtpCommand.Authenticate(new OneMessage("PLAIN", "secret")))
                : List.of();
    }

    private static Scenario<SmtpCommand, SmtpEvent> startTls() {
        return Scenario.<SmtpCommand, SmtpEvent>stream(
                        "STARTTLS",
                        () -> Switch.of(
                                new SmtpClientEngine(Conversations.CLIENT),
                                event -> event instanceof SmtpEvent.TlsReady
                                        ? SmtpClientEngine.afterStartTls(Conversations.CLIENT)
                                        : null))
                .credit(Credit.none())
                .garbledBy(Octets.of("099 no\r\n"))
                .arrives("220 mx.example ESMTP\r\n" + Conversations.EHLO_REPLY)
                .sends(new SmtpCommand.StartTls())
                .arrives("220 go\r\n250 mx.example\r\n")
                .rejects(ENVELOPE)
                .build();
    }

    private static Scenario<SmtpCommand, SmtpEvent> greetingOnly() {
        return common(Scenario.<SmtpCommand, SmtpEvent>stream(
                        "no service", () -> new SmtpClientEngine(Conversations.CLIENT)))
                .arrives("554 5.3.2 no\r\n")
                .neverRejects()
                .build();
    }

    private static Scenario<SmtpCommand, SmtpEvent> closing() {
        return common(Conversations.client("421", Conversations.CLIENT))
                .sends(ENVELOPE)
                .arrives("250 ok\r\n421 4.3.2 shutting down\r\n")
                .rejects(new SmtpCommand.Rcpt(SmtpPath.NULL, RcptParameters.NONE))
                .build();
    }

    private static Scenario<SmtpCommand, SmtpEvent> repeating() {
        ScenarioBuilder<SmtpCommand, SmtpEvent> builder =
                common(Conversations.client("replies again and again", Conversations.CLIENT));
        for (int message = 0; message < 4; message++) {
            builder.sends(ENVELOPE)
                    .arrives(
                            "250 2.1.0 Sender is ok\r\n250 2.1.5 Recipient is ok\r\n"
                                    + "550-5.1.1 There is no such account.\r\n550 5.1.1 Try something else.\r\n354 Go ahead now\r\n")
                    .sends(new SmtpCommand.EndOfBody())
                    .arrives("250 2.0.0 Queued as " + message + "\r\n");
        }
        return builder.rejects(new SmtpCommand.EndOfBody()).build();
    }

    /** As much as can be remembered of replies: {@link ReplyMemory}. */
    private static Scenario<SmtpCommand, SmtpEvent> hoarding() {
        ScenarioBuilder<SmtpCommand, SmtpEvent> builder =
                common(Conversations.client("replies to remember", Conversations.CLIENT));
        for (int i = 0; i < 64; i++) {
            builder.sends(new SmtpCommand.Rset())
                    .arrives(("250-" + "xxxx" + i / 2 % 10 + i / 20 + "\r\n").repeat(15) + "250 234567\r\n");
        }
        return builder.rejects(new SmtpCommand.EndOfBody()).idleBytes(11_264).build();
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> common(ScenarioBuilder<SmtpCommand, SmtpEvent> builder) {
        return builder.credit(Credit.none())
                .idleBytes(8192)
                .withstanding(Hostile.repeating("a line without end", 4096, Octets.of("220 aaaaaaaaaaaaaaaaaaa")))
                .withstanding(Hostile.repeating("a reply without end", 600_000, Octets.of("220-aaaaaa\r\n")))
                .lengthy(n -> Octets.of("220-" + "y".repeat(90) + "\r\n" + "220-hello\r\n".repeat(Math.min(200, n / 11))
                        + "220 x\r\n250 y\r\n"));
    }
}
