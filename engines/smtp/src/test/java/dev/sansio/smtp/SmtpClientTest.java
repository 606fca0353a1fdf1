package dev.sansio.smtp;

import static dev.sansio.smtp.Conversations.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.sasl.SaslClients;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements on a client, and the defects of other clients that this one must not have. */
class SmtpClientTest {

    private static final SmtpCommand.Envelope TWO =
            SmtpCommand.Envelope.of("a@x.example", "b@y.example", "c@y.example");

    @Test
    void repliesThatArriveTogetherAreAllTold() {
        Observation<SmtpEvent> seen = ready().sends(TWO)
                .arrives("250 a\r\n250 b\r\n250 c\r\n354 d\r\n")
                .build()
                .play();
        assertThat(seen.events())
                .endsWith(
                        new SmtpEvent.MailAccepted(Reply.of(250, "a")),
                        new SmtpEvent.RecipientAccepted(0, SmtpPath.of("b@y.example"), Reply.of(250, "b")),
                        new SmtpEvent.RecipientAccepted(1, SmtpPath.of("c@y.example"), Reply.of(250, "c")),
                        new SmtpEvent.BodyWanted(Reply.of(354, "d"), List.of(0, 1)));
    }

    @Test
    void envelopeGoesOutInOneGroupWithPipelining() {
        Observation<SmtpEvent> seen = ready().sends(TWO).build().play();
        assertThat(seen.output().toText())
                .endsWith("MAIL FROM:<a@x.example>\r\nRCPT TO:<b@y.example>\r\nRCPT TO:<c@y.example>\r\nDATA\r\n");
    }

    @Test
    void envelopeGoesOutOneByOneWithoutPipelining() {
        ScenarioBuilder<SmtpCommand, SmtpEvent> builder =
                client(CLIENT).arrives("220 x\r\n250 x\r\n").sends(TWO);
        assertThat(builder.build().play().output().toText()).endsWith("MAIL FROM:<a@x.example>\r\n");
        Observation<SmtpEvent> seen = builder.arrives("250 ok\r\n").build().play();
        assertThat(seen.output().toText()).endsWith("RCPT TO:<b@y.example>\r\n");
    }

    @Test
    void refusedRecipientDoesNotAbortTheMessage() {
        Observation<SmtpEvent> seen = ready().sends(TWO)
                .arrives("250 a\r\n550 5.1.1 b\r\n250 c\r\n354 d\r\n")
                .build()
                .play();
        assertThat(seen.events())
                .contains(new SmtpEvent.RecipientRejected(0, SmtpPath.of("b@y.example"), Reply.of(550, "5.1.1", "b")))
                .endsWith(new SmtpEvent.BodyWanted(Reply.of(354, "d"), List.of(1)));
    }

    @Test
    void singleDotIsSentIfDataIsAcceptedWithoutRecipients() {
        Observation<SmtpEvent> seen = ready().sends(TWO)
                .arrives("250 a\r\n550 b\r\n551 c\r\n354 d\r\n554 e\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).endsWith("DATA\r\n.\r\n");
        assertThat(seen.events()).endsWith(new SmtpEvent.EnvelopeRejected(Reply.of(551, "c")));
    }

    @Test
    void transactionIsResetAfterAllRecipientsAreRefused() {
        Observation<SmtpEvent> seen = client(CLIENT)
                .arrives("220 x\r\n250 x\r\n")
                .sends(TWO)
                .arrives("250 a\r\n450 b\r\n451 c\r\n250 reset\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).endsWith("RCPT TO:<c@y.example>\r\nRSET\r\n");
        SmtpEvent last = seen.events().get(seen.events().size() - 1);
        assertThat(last).isEqualTo(new SmtpEvent.EnvelopeRejected(Reply.of(451, "c")));
        assertThat(((SmtpEvent.Refusal) last).retryable()).isTrue();
    }

    @Test
    void refusalAfterTheBodyIsAnOrdinaryReply() {
        Observation<SmtpEvent> seen = ready().sends(TWO)
                .arrives("250 a\r\n250 b\r\n250 c\r\n354 d\r\n")
                .sends(new SmtpCommand.EndOfBody())
                .arrives("554 5.7.1 spam\r\n")
                .sends(new SmtpCommand.Noop())
                .arrives("250 ok\r\n")
                .build()
                .play();
        assertThat(seen.events())
                .endsWith(
                        new SmtpEvent.MessageRejected(Reply.of(554, "5.7.1", "spam"), List.of(0, 1), true),
                        new SmtpEvent.Answered(new SmtpCommand.Noop(), Reply.of(250, "ok")));
        assertThat(seen.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void serviceMayCloseAtAnyTime() {
        for (String before : List.of("", "250 a\r\n", "250 a\r\n250 b\r\n250 c\r\n354 d\r\n")) {
            Observation<SmtpEvent> seen = ready().sends(TWO)
                    .arrives(before + "421 4.3.2 bye\r\n")
                    .build()
                    .play();
            assertThat(seen.events()).endsWith(new SmtpEvent.ServiceClosing(Reply.of(421, "4.3.2", "bye")));
            assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
            assertThat(seen.failure()).isNull();
        }
        Observation<SmtpEvent> idle = ready().arrives("421 idle\r\n").build().play();
        assertThat(idle.events()).endsWith(new SmtpEvent.ServiceClosing(Reply.of(421, "idle")));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 252, 299, 521, 556, 599, 450, 499})
    void anyCodeOfItsClassIsAccepted(int code) {
        Observation<SmtpEvent> seen = ready().sends(new SmtpCommand.Vrfy("joe"))
                .arrives(code + " x\r\n")
                .build()
                .play();
        assertThat(seen.events()).endsWith(new SmtpEvent.Answered(new SmtpCommand.Vrfy("joe"), Reply.of(code, "x")));
    }

    @Test
    void replyLineWithOnlyACodeIsLegal() {
        Observation<SmtpEvent> seen =
                ready().sends(new SmtpCommand.Noop()).arrives("250\r\n").build().play();
        assertThat(seen.events()).endsWith(new SmtpEvent.Answered(new SmtpCommand.Noop(), Reply.of(250, "")));
    }

    @Test
    void replyTextBeyondAsciiIsReadAsUtf8Leniently() {
        Observation<SmtpEvent> seen = ready().sends(new SmtpCommand.Noop())
                .arrives(Octets.unescape("250-gr\u00fc\u00dfe\\r\\n250 \\xFF!\\r\\n"))
                .build()
                .play();
        assertThat(seen.events())
                .endsWith(new SmtpEvent.Answered(
                        new SmtpCommand.Noop(), new Reply(250, null, List.of("gr\u00fc\u00dfe", "\uFFFD!"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"250-a\r\n251 b\r\n", "25 a\r\n", "150 a\r\n", "600 a\r\n", "250_a\r\n", "abc\r\n", "\r\n"})
    void garbledReplyFailsTheSession(String reply) {
        Observation<SmtpEvent> seen =
                ready().sends(new SmtpCommand.Noop()).arrives(reply).build().play();
        assertThat(seen.failure()).isEqualTo("garbled-reply");
    }

    @Test
    void bareLineEndsInRepliesFailUnlessAllowed() {
        assertThat(client(CLIENT).arrives("220 x\n").build().play().failure()).isEqualTo("bare-lf");
        assertThat(client(CLIENT).arrives("220 x\ry\r\n").build().play().failure())
                .isEqualTo("bare-cr");
        SmtpClientConfig lenient = CLIENT.withBareLineEnds(BareLineEnds.NORMALIZE, BareLineEnds.NORMALIZE);
        assertThat(client(lenient).arrives("220 x\ry\n").build().play().events())
                .containsExactly(new SmtpEvent.Greeted(Reply.of(220, "x y")));
    }

    @Test
    void replyThatAnswersNothingFailsTheSession() {
        assertThat(ready().arrives("250 ok\r\n").build().play().failure()).isEqualTo("unsolicited-reply");
    }

    @Test
    void replyOfAKindThatTheCommandCannotHaveFailsTheSession() {
        assertThat(ready().sends(new SmtpCommand.Noop())
                        .arrives("354 go\r\n")
                        .build()
                        .play()
                        .failure())
                .isEqualTo("unexpected-reply");
        assertThat(ready().sends(TWO)
                        .arrives("250 a\r\n250 b\r\n250 c\r\n250 d\r\n")
                        .build()
                        .play()
                        .failure())
                .isEqualTo("unexpected-reply");
    }

    @Test
    void refusalInTheMiddleOfABodyIsToldBeforeTheSessionFails() {
        Observation<SmtpEvent> seen = ready().sends(TWO)
                .arrives("250 a\r\n250 b\r\n250 c\r\n354 d\r\n")
                .sends(Conversations.body("text"))
                .arrives("552 too big\r\n")
                .build()
                .play();
        assertThat(seen.events())
                .endsWith(new SmtpEvent.MessageRejected(Reply.of(552, "too big"), List.of(0, 1), true));
        assertThat(seen.failure()).isEqualTo("unsolicited-reply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 what", "502 5.5.1 what"})
    void fallsBackToHelo(String refusal) {
        Observation<SmtpEvent> seen = client(CLIENT)
                .arrives("220 x\r\n" + refusal + "\r\n250 old.example hello\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).isEqualTo("EHLO client.example\r\nHELO client.example\r\n");
        Capabilities found = ((SmtpEvent.Ready) seen.events().get(1)).capabilities();
        assertThat(found.extended()).isFalse();
        assertThat(found.domain()).isEqualTo("old.example");
    }

    @Test
    void quitIsSaidAfterANegativeGreeting() {
        Observation<SmtpEvent> seen =
                client(CLIENT).arrives("554 no\r\n221 bye\r\n").build().play();
        assertThat(seen.events())
                .containsExactly(
                        new SmtpEvent.ServiceRefused(Reply.of(554, "no")),
                        new SmtpEvent.ServiceClosed(Reply.of(221, "bye")));
        assertThat(seen.output().toText()).isEqualTo("QUIT\r\n");
    }

    @Test
    void capabilitiesKeepWhatIsUnknown() {
        Observation<SmtpEvent> seen = client(CLIENT)
                .arrives("220 x\r\n250-mx.example hi\r\n250-XFOO a b\r\n250-AUTH=LOGIN\r\n250-AUTH PLAIN\r\n"
                        + "250-limits RCPTMAX=5\r\n250 SIZE 77\r\n")
                .build()
                .play();
        Capabilities found = ((SmtpEvent.Ready) seen.events().get(1)).capabilities();
        assertThat(found.parameters("xfoo")).containsExactly("a", "b");
        assertThat(found.authMechanisms()).isEqualTo(Set.of("LOGIN", "PLAIN"));
        assertThat(found.maximumSize()).hasValue(77);
        assertThat(found.limit("RCPTMAX")).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nQUIT", "a\nb", "a\rb", "a\0b", "a\u007Fb"})
    void noControlCharacterLeavesThroughAnyField(String text) {
        List<SmtpCommand> commands = List.of(
                new SmtpCommand.Vrfy(text),
                new SmtpCommand.Expn(text),
                new SmtpCommand.Help(text),
                new SmtpCommand.Etrn(text),
                new SmtpCommand.Other("XFOO", text),
                new SmtpCommand.Other(text, null));
        for (SmtpCommand command : commands) {
            SmtpClientEngine engine = readyEngine();
            assertThatThrownBy(() -> engine.send(command, 0)).isInstanceOf(CommandRejectedException.class);
            assertThat(engine.pending()).isZero();
        }
        assertThatThrownBy(() -> SmtpPath.of(text + "@x.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmtpPath.of("x@" + text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmtpPath.of("\"" + text + "\"@x.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parameter("X", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailParameters.NONE.withDsn(null, text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MailParameters.NONE.withAuth(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RcptParameters(Set.of(), "rfc822;" + text, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FutureRelease.HoldUntil(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmtpClientConfig.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b@x.example",
                "a<b@x.example",
                "a>b@x.example",
                "a,b@x.example",
                "a;b@x.example",
                "(a)@x.example",
                "a@b@x.example",
                ".a@x.example",
                "a.@x.example",
                "a..b@x.example",
                "@x.example",
                "a@",
                "a",
                "a@x..y",
                "a@-x",
                "a@x y",
                "\"a@x.example",
                "a@[1.2.3.4",
                "a@x> SIZE=1",
                "\ud800@x.example"
            })
    void unquotedSpecialsAndMalformedAddressesAreRejected(String address) {
        assertThatThrownBy(() -> SmtpPath.of(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@x",
                "a.b+c@x.example",
                "\"a b\\\"<>@\"@x.example",
                "a@[192.0.2.1]",
                "\u00fc@\u00fc.example"
            })
    void mailboxesAreAccepted(String address) {
        assertThat(SmtpPath.of(address).toString()).isEqualTo("<" + address + ">");
    }

    @Test
    void internationalAddressesNeedSmtpUtf8() {
        SmtpClientEngine engine = readyEngine();
        SmtpCommand.Envelope plain = SmtpCommand.Envelope.of("\u00fc@x.example", "b@y.example");
        assertThatThrownBy(() -> engine.send(plain, 0)).isInstanceOf(CommandRejectedException.class);
        MailParameters utf8 = MailParameters.NONE.withSmtpUtf8(true);
        engine.send(new SmtpCommand.Mail(SmtpPath.of("\u00fc@x.example"), utf8), 0);
        assertThat(SmtpSmugglingTest.drain(engine)).isEqualTo("MAIL FROM:<\u00c3\u00bc@x.example> SMTPUTF8\r\n");
    }

    @Test
    void messageLargerThanTheServerTakesIsRejectedAtOnce() {
        SmtpClientEngine engine = readyEngine();
        MailParameters big = MailParameters.NONE.withSize(1_000_001);
        assertThatThrownBy(() -> engine.send(new SmtpCommand.Mail(SmtpPath.NULL, big), 0))
                .hasMessageContaining("1000000");
    }

    @Test
    void parametersAreWrittenAsTheirExtensionsWantThem() {
        MailParameters all = new MailParameters(
                9,
                BodyType.EIGHT_BIT_MIME,
                true,
                DsnReturn.HDRS,
                "id+1=2 3",
                "a@x.example",
                new DeliverBy(120, DeliverBy.Mode.RETURN, true),
                new FutureRelease.HoldFor(60),
                -3,
                true,
                List.of(new Parameter("xfoo", "bar")));
        assertThat(CommandLines.mail(SmtpPath.NULL, all))
                .isEqualTo("MAIL FROM:<> SIZE=9 BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=id+2B1+3D2+203 AUTH=a@x.example"
                        + " BY=120;RT HOLDFOR=60 MT-PRIORITY=-3 REQUIRETLS XFOO=bar");
        RcptParameters rcpt =
                new RcptParameters(Set.of(Notify.DELAY, Notify.SUCCESS), "rfc822;Bob+a@y.example", List.of());
        assertThat(CommandLines.rcpt(SmtpPath.of("b@y.example"), rcpt))
                .isEqualTo("RCPT TO:<b@y.example> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Bob+2Ba@y.example");
    }

    @Test
    void secretIsNotSentWithoutTls() {
        SmtpClientEngine engine = readyEngine();
        assertThatThrownBy(() -> engine.send(Conversations.plain(), 0))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessage("AUTH PLAIN reveals the secret, and there is no TLS");
        engine.send(new SmtpCommand.Authenticate(SaslClients.cramMd5("tim", Secret.of("x"))), 0);
        assertThat(SmtpSmugglingTest.drain(engine)).isEqualTo("AUTH CRAM-MD5\r\n");
    }

    @Test
    void loginAnswersOneChallengeAfterAnother() {
        Observation<SmtpEvent> seen = authenticating(
                        new SmtpCommand.Authenticate(SaslClients.login("tim", Secret.of("pw"))))
                .arrives("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 ok\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).endsWith("AUTH LOGIN\r\ndGlt\r\ncHc=\r\n");
        assertThat(seen.events()).endsWith(new SmtpEvent.Authenticated(Reply.of(235, "ok")));
    }

    @Test
    void errorBlobOfXoauth2IsAnsweredByAnEmptyLine() {
        Observation<SmtpEvent> seen = authenticating(
                        new SmtpCommand.Authenticate(SaslClients.xoauth2("tim@x.example", Secret.of("token"))))
                .arrives("334 eyJzdGF0dXMiOiI0MDEifQ==\r\n535 5.7.8 no\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).endsWith("\r\n\r\n");
        assertThat(seen.events())
                .endsWith(new SmtpEvent.AuthenticationFailed(Reply.of(535, "5.7.8", "no"), "{\"status\":\"401\"}"));
    }

    @Test
    void challengeThatIsNotBase64IsCancelled() {
        Observation<SmtpEvent> seen = authenticating(
                        new SmtpCommand.Authenticate(SaslClients.login("tim", Secret.of("pw"))))
                .arrives("334 *?*\r\n501 cancelled\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).endsWith("AUTH LOGIN\r\n*\r\n");
        assertThat(seen.events())
                .endsWith(new SmtpEvent.AuthenticationFailed(
                        Reply.of(501, "cancelled"), "the server's challenge is not Base64"));
    }

    @Test
    void successBeforeTheServerProvedItselfFailsTheSession() {
        Observation<SmtpEvent> seen = authenticating(
                        new SmtpCommand.Authenticate(SaslClients.login("tim", Secret.of("pw"))))
                .arrives("235 welcome\r\n")
                .build()
                .play();
        assertThat(seen.failure()).isEqualTo("unproven-server");
    }

    @Test
    void lmtpAnswersForEachRecipient() {
        Observation<SmtpEvent> seen = client(CLIENT.withLmtp(true))
                .arrives("220 x\r\n250-x\r\n250 PIPELINING\r\n")
                .sends(TWO)
                .arrives("250 a\r\n250 b\r\n250 c\r\n354 d\r\n")
                .sends(new SmtpCommand.EndOfBody())
                .arrives("250 delivered\r\n452 full\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).startsWith("LHLO client.example\r\n");
        assertThat(seen.events())
                .endsWith(
                        new SmtpEvent.MessageAccepted(Reply.of(250, "delivered"), List.of(0), false),
                        new SmtpEvent.MessageRejected(Reply.of(452, "full"), List.of(1), true));
    }

    @Test
    void chunksAreCountedAndNotStuffed() {
        Observation<SmtpEvent> seen = ready().sends(
                        new SmtpCommand.Envelope(SmtpPath.NULL, MailParameters.NONE, TWO.recipients(), true))
                .arrives("250 a\r\n250 b\r\n250 c\r\n")
                .sends(Conversations.body(".one\r\n"))
                .sends(new SmtpCommand.EndOfBody())
                .arrives("250 x\r\n250 done\r\n")
                .build()
                .play();
        assertThat(seen.output().toText()).endsWith("BDAT 6\r\n.one\r\nBDAT 0 LAST\r\n");
        assertThat(seen.events()).endsWith(new SmtpEvent.MessageAccepted(Reply.of(250, "done"), List.of(0, 1), true));
    }

    @Test
    void timeoutsAreThoseOfTheSpecification() {
        assertThat(client(CLIENT).build().play().deadline())
                .isEqualTo(Duration.ofMinutes(5).toNanos());
        ScenarioBuilder<SmtpCommand, SmtpEvent> sent = ready().sends(TWO).arrives("250 a\r\n250 b\r\n250 c\r\n");
        assertThat(sent.build().play().deadline())
                .isEqualTo(Duration.ofMinutes(2).toNanos());
        Observation<SmtpEvent> late =
                sent.passes(Duration.ofSeconds(121)).build().play();
        assertThat(late.failure()).isEqualTo(SessionFailedException.TIMEOUT);
        assertThat(ready().build().play().deadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void limitReplyLine() {
        SmtpClientConfig small = CLIENT.withLimits(SmtpLimits.DEFAULTS.withReply(512, 2));
        assertLimit(small, "220 " + "x".repeat(600), "SmtpLimits.replyLine");
        assertThat(client(small)
                        .arrives("220 " + "x".repeat(506) + "\r\n")
                        .build()
                        .play()
                        .failure())
                .isNull();
    }

    @Test
    void limitReplyLines() {
        SmtpClientConfig small = CLIENT.withLimits(SmtpLimits.DEFAULTS.withReply(512, 2));
        assertLimit(small, "220-a\r\n220-b\r\n220 c\r\n", "SmtpLimits.replyLines");
    }

    /** RFC 4954 section 4: a challenge may be longer than other replies. */
    @Test
    void limitAuthLine() {
        SmtpLimits limits = SmtpLimits.DEFAULTS.withReply(512, 2).withAuthentication(1000, 3);
        SmtpClientEngine engine = SmtpClientEngine.implicitTls(CLIENT.withLimits(limits));
        engine.advance(0);
        engine.receive(Octets.of("220 x\r\n250-x\r\n250 AUTH LOGIN\r\n").toBuffer(), 0);
        SmtpSmugglingTest.drain(engine);
        engine.send(new SmtpCommand.Authenticate(SaslClients.login("tim", Secret.of("pw"))), 0);
        assertThat(SmtpSmugglingTest.drain(engine)).isEqualTo("AUTH LOGIN\r\n");
        engine.receive(Octets.of("334 " + "A".repeat(992) + "\r\n").toBuffer(), 0);
        assertThat(SmtpSmugglingTest.drain(engine)).isEqualTo("dGlt\r\n");
        engine.receive(Octets.of("334 " + "A".repeat(1000)).toBuffer(), 0);
        assertThatThrownBy(engine::poll).hasMessageStartingWith("limit: SmtpLimits.authLine is 1000");
    }

    @Test
    void limitPipelinedCommandsAndRecipients() {
        SmtpClientConfig small =
                CLIENT.withLimits(SmtpLimits.DEFAULTS.withCommands(20, 3).withRecipients(1));
        Observation<SmtpEvent> seen = client(small)
                .arrives("220 x\r\n250 x\r\n")
                .sends(TWO)
                .sends(new SmtpCommand.Noop())
                .sends(new SmtpCommand.Noop())
                .sends(new SmtpCommand.Noop())
                .sends(new SmtpCommand.Noop())
                .build()
                .play();
        assertThat(seen.rejections())
                .containsExactly("SmtpLimits.recipients is 1", "SmtpLimits.pipelinedCommands is 3");
    }

    @Test
    void quitThatIsNotAnsweredIsStillAnEnd() {
        Observation<SmtpEvent> seen =
                ready().sends(new SmtpCommand.Quit()).ends().build().play();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(ready().ends().build().play().failure()).isEqualTo(SessionFailedException.TRUNCATED);
    }

    @Test
    void commandsTellNoSecret() {
        assertThat(Conversations.plain().toString()).isEqualTo("Authenticate[PLAIN]");
    }

    private static void assertLimit(SmtpClientConfig config, String input, String limit) {
        SmtpClientEngine engine = new SmtpClientEngine(config);
        engine.advance(0);
        engine.receive(Octets.of(input).toBuffer(), 0);
        assertThatThrownBy(engine::poll)
                .isInstanceOf(SessionFailedException.class)
                .hasMessageStartingWith("limit: " + limit);
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> client(SmtpClientConfig config) {
        return Scenario.stream("client", () -> new SmtpClientEngine(config));
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> ready() {
        return Conversations.client("client", CLIENT);
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> authenticating(SmtpCommand command) {
        return Conversations.securedClient("client").sends(command);
    }

    private static SmtpClientEngine readyEngine() {
        var driver = ready().build().driver(Habit.ORDINARY, 0);
        SmtpClientEngine engine = (SmtpClientEngine) (Object) driver.engine();
        driver.start();
        ready().build().steps().forEach(driver::take);
        return engine;
    }
}
