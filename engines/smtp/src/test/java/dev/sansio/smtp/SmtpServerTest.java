package dev.sansio.smtp;

import static dev.sansio.smtp.Conversations.SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements on a server, its limits by name, and the attacks that it withstands. */
class SmtpServerTest {

    private static final String HELLO = "EHLO c.example\r\n";
    private static final String MAIL = HELLO + "MAIL FROM:<a@x.example>\r\n";
    private static final String RCPT = MAIL + "RCPT TO:<b@y.example>\r\n";
    private static final SmtpServerConfig EVERYTHING = SERVER.withExtensions(EnumSet.allOf(SmtpExtension.class));

    @ParameterizedTest
    @CsvSource({
        "MAIL FROM:<a@b>, 503 5.5.1 Say hello first",
        "RCPT TO:<a@b>, 503 5.5.1 Bad sequence of commands",
        "DATA, 503 5.5.1 Bad sequence of commands",
        "EHLO, 501 5.5.4 Syntax error in parameters or arguments",
        "FOO, 500 5.5.1 Command not recognized",
        "LHLO x, 500 5.5.1 Command not recognized",
        "AUTH PLAIN, 502 5.5.1 Command not implemented",
        "STARTTLS, 502 5.5.1 Command not implemented",
        "EXPN list, 502 5.5.1 Command not implemented",
        "VRFY, 501 5.5.4 Syntax error in parameters or arguments",
        "VRFY joe, '252 2.5.0 Cannot verify, but will take a message and try'",
        "NOOP x, 250 2.0.0 Ok",
        "HELP, 214 2.0.0 See RFC 5321",
        "'noop  ', 250 2.0.0 Ok",
        "NoOp\tx, 500 5.5.1 Command not recognized",
        "NOO, 500 5.5.1 Command not recognized",
        "NOOPS, 500 5.5.1 Command not recognized",
        "'    ', 500 5.5.1 Command not recognized",
        "NOOP \u00fc, 250 2.0.0 Ok",
        "NOO\u00fc x, 500 5.5.1 Command not recognized",
        "RSET, 250 2.0.0 Ok"
    })
    void engineAnswersByItself(String command, String reply) {
        assertThat(lastLine(serve(SERVER, command + "\r\n"))).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL FROM:<a@b> FOO=1, 555",
        "MAIL FROM:<a@b> SIZE=x, 501",
        "MAIL FROM:<a@b> SIZE=, 501",
        "MAIL FROM:<a@b> SIZE, 501",
        "MAIL FROM:<a@b> SIZE=4x, 501",
        "MAIL FROM:<a@b> SIZE=-4, 501",
        "MAIL FROM:<a@b> SIZES=4, 555",
        "MAIL FROM:<a@b> size=4096, 250",
        "'MAIL   FROM:<a@b>   SIZE=4  BODY=7BIT  ', 250",
        "MAIL FROM:<a@b> SIZE=999999999999999999, 552",
        "MAIL FROM:<a@b> SIZE=9999999999999999999, 501",
        "MAIL FROM:<a@b>SIZE=4, 501",
        "MAIL FROM:, 501",
        "MAIL FROM, 501",
        "MAIL, 501",
        "MAIL FROM:<, 501",
        "MAIL FROM:<a@b, 501",
        "MAIL FROM;<a@b>, 501",
        "'MAIL FROM:<a\"b>c\"@d>', 501",
        "MAIL FROM:<a@b> SIZE=1 SIZE=1, 501",
        "MAIL FROM:<a@b> SIZE=99999999, 552",
        "MAIL FROM:<a@b> BODY=9BIT, 501",
        "MAIL FROM:<a@b> RET=FULL, 555",
        "MAIL FROM:a@b, 501",
        "MAIL FROM:<a b@c>, 501",
        "MAIL FROM:<Postmaster>, 501",
        "MAIL TO:<a@b>, 501",
        "MAIL FROM:<\u00fc@b>, 553",
        "MAIL FROM:<\u00fc@b> SMTPUTF8, 250",
        "MAIL FROM:<>, 250",
        "mail from: <a@b>, 250",
        "'MAIL FROM:<@r.example,@s.example:a@b>', 250",
        "'MAIL FROM:<\"a> b\"@c>', 250"
    })
    void mailIsHeldToItsGrammar(String command, int code) {
        assertThat(lastLine(serve(SERVER, HELLO + command + "\r\n"))).startsWith(code + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT TO:<>, 501",
        "RCPT TO:<postmaster>, 250",
        "RCPT TO:<\u00fc@b>, 553",
        "RCPT TO:<a@b> FOO, 555",
        "RCPT TO:<a@b> NOTIFY=NEVER, 555",
        "MAIL FROM:<a@b>, 503"
    })
    void rcptIsHeldToItsGrammar(String command, int code) {
        assertThat(lastLine(serve(SERVER, MAIL + command + "\r\n"))).startsWith(code + " ");
    }

    @Test
    void parametersOfAllExtensionsAreRead() {
        MailParameters all = new MailParameters(
                9,
                BodyType.EIGHT_BIT_MIME,
                true,
                DsnReturn.HDRS,
                "id+1=2 3",
                "a@x.example",
                new DeliverBy(-120, DeliverBy.Mode.NOTIFY, true),
                new FutureRelease.HoldUntil("2030-01-01T00:00:00Z"),
                -3,
                true,
                List.of());
        RcptParameters rcpt =
                new RcptParameters(Set.of(Notify.DELAY, Notify.SUCCESS), "rfc822;Bob+a@y.example", List.of());
        SmtpServerEngine engine =
                SmtpServerEngine.implicitTls(EVERYTHING.withAuthentication(List.of("PLAIN"), false, true));
        engine.advance(0);
        String input = HELLO + CommandLines.mail(SmtpPath.of("a@b"), all) + "\r\n"
                + CommandLines.rcpt(SmtpPath.of("c@d"), rcpt) + "\r\n";
        engine.receive(Octets.of(input).toBuffer(), 0);
        List<SmtpServerEvent> events = pollAll(engine);
        assertThat(events)
                .contains(
                        new SmtpServerEvent.MailReceived(SmtpPath.of("a@b"), all),
                        new SmtpServerEvent.RcptReceived(0, SmtpPath.of("c@d"), rcpt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOTIFY=NEVER,SUCCESS",
                "NOTIFY=",
                "NOTIFY=FOO",
                "ORCPT=rfc822",
                "ORCPT=rfc822;a+0Ab",
                "ORCPT=rfc822;a+4",
                "ORCPT=;a"
            })
    void malformedParametersOfRcptAreRefused(String parameter) {
        assertThat(lastLine(serve(EVERYTHING, MAIL + "RCPT TO:<a@b> " + parameter + "\r\n")))
                .startsWith("501 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BY=;R",
                "BY=0;R",
                "BY=1",
                "BY=-;N",
                "BY=1;X",
                "HOLDFOR=0",
                "HOLDFOR=x",
                "HOLDUNTIL=tomorrow",
                "MT-PRIORITY=10",
                "MT-PRIORITY=",
                "SMTPUTF8=1",
                "ENVID=a+0D",
                "ENVID",
                "RET=ALL",
                "SIZE"
            })
    void malformedParametersOfMailAreRefused(String parameter) {
        assertThat(lastLine(serve(EVERYTHING, HELLO + "MAIL FROM:<a@b> " + parameter + "\r\n")))
                .startsWith("501 ");
    }

    @Test
    void ehloTellsWhatTheConfigOffers() {
        SmtpServerConfig config = EVERYTHING
                .withStartTls(true, false)
                .withAuthentication(List.of("scram-sha-256", "PLAIN"), false, false)
                .withOthers(List.of("XFOO bar"), Set.of("xfoo"));
        String plain = serve(config, HELLO).output().toText();
        assertThat(plain)
                .contains(
                        "250-SIZE 52428800\r\n", "250-LIMITS RCPTMAX=1000\r\n", "250-STARTTLS\r\n", "250 XFOO bar\r\n")
                .doesNotContain("AUTH", "REQUIRETLS");
        SmtpServerEngine secured = SmtpServerEngine.implicitTls(config);
        secured.advance(0);
        secured.receive(Octets.of(HELLO).toBuffer(), 0);
        pollAll(secured);
        assertThat(drain(secured))
                .contains("250-AUTH SCRAM-SHA-256 PLAIN\r\n", "250-REQUIRETLS\r\n")
                .doesNotContain("STARTTLS");
        assertThat(serve(config, "XFOO bar baz\r\n").events())
                .endsWith(new SmtpServerEvent.OtherReceived("XFOO", "bar baz"));
    }

    @Test
    void bodyIsUnstuffedAndCounted() {
        Observation<SmtpServerEvent> seen = serve(SERVER, RCPT + "DATA\r\n..a\r\n...\r\n.b\r\n\r\n.\r\n");
        assertThat(Conversations.bodies(seen.events())).isEqualTo(".a\r\n..\r\nb\r\n\r\n");
        assertThat(seen.events()).endsWith(new SmtpServerEvent.BodyEnded(13));
        assertThat(lastLine(seen)).isEqualTo("250 2.0.0 Message accepted");
    }

    @Test
    void chunksAreJoined() {
        Observation<SmtpServerEvent> seen = serve(SERVER, RCPT + "BDAT 3\r\n.\r\nBDAT 2 LAST\r\n\r\nRSET\r\n");
        assertThat(Conversations.bodies(seen.events())).isEqualTo(".\r\n\r\n");
        assertThat(seen.output().toText())
                .endsWith("250 2.0.0 3 octets received\r\n250 2.0.0 Message accepted\r\n250 2.0.0 Ok\r\n");
    }

    @Test
    void dataAndBdatDoNotMix() {
        assertThat(lastLine(serve(SERVER, RCPT + "BDAT 1\r\nxDATA\r\n"))).startsWith("503 ");
        assertThat(lastLine(serve(EVERYTHING, HELLO + "MAIL FROM:<a@b> BODY=BINARYMIME\r\nRCPT TO:<c@d>\r\nDATA\r\n")))
                .startsWith("503 ");
        assertThat(lastLine(serve(SERVER, RCPT + "BDAT 1\r\nxRCPT TO:<e@f>\r\n")))
                .startsWith("503 ");
        assertThat(lastLine(serve(SERVER, RCPT + "DATA\r\n.\r\nBDAT 1 LAST\r\nx")))
                .startsWith("503 ");
    }

    @Test
    void octetsOfAnOutOfOrderChunkAreNoCommands() {
        Observation<SmtpServerEvent> seen = serve(SERVER, HELLO + "BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n");
        assertThat(seen.output().toText()).endsWith("503 5.5.1 Bad sequence of commands\r\n250 2.0.0 Ok\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "9223372036854775808", "1x", "", "1 FIRST", "+1", "0x1"})
    void chunkSizeIsABoundedUnsignedNumber(String size) {
        Observation<SmtpServerEvent> seen = serve(SERVER, RCPT + "BDAT " + size + "\r\nQUIT\r\n");
        assertThat(seen.failure()).isEqualTo("garbled-chunk-size");
        assertThat(lastLine(seen)).isEqualTo("501 5.5.4 Not a chunk size, closing");
    }

    @Test
    void hugeChunkIsRefusedBeforeItComes() {
        Observation<SmtpServerEvent> seen = serve(SERVER, RCPT + "BDAT 9223372036854775807\r\nQUIT\r\n");
        assertThat(seen.events()).endsWith(new SmtpServerEvent.TransactionAborted());
    }

    @Test
    void authenticationWithoutTlsIsRefused() {
        SmtpServerConfig config = SERVER.withAuthentication(List.of("PLAIN"), true, false);
        assertThat(lastLine(serve(config, HELLO + "AUTH PLAIN AGEAYg==\r\n"))).startsWith("538 5.7.11 ");
        assertThat(lastLine(serve(config, MAIL))).isEqualTo("530 5.7.0 Authentication required");
        assertThat(lastLine(serve(SERVER.withStartTls(true, true), MAIL)))
                .isEqualTo("530 5.7.0 Must issue a STARTTLS command first");
    }

    @Test
    void authenticationIsABase64Dialogue() {
        SmtpServerConfig config = SERVER.withAuthentication(List.of("LOGIN", "EXTERNAL"), true, true);
        SmtpServerEngine engine = new SmtpServerEngine(config);
        engine.advance(0);
        engine.receive(Octets.of(HELLO + "AUTH LOGIN\r\n").toBuffer(), 0);
        assertThat(pollAll(engine)).endsWith(new SmtpServerEvent.AuthReceived("LOGIN", null));
        assertThat(engine.phase()).isEqualTo(Phase.OPEN);
        engine.receive(Octets.of("AUTH EXTERNAL =\r\n").toBuffer(), 0);
        assertThat(lastLine(drain(engine))).isEqualTo("235 2.7.0 Authentication successful");
        pollAll(engine);
        assertThat(lastLine(drain(engine))).startsWith("503 ");

        SmtpServerEngine other = new SmtpServerEngine(config);
        other.advance(0);
        assertThat(other.poll()).isEqualTo(new SmtpServerEvent.Connected());
        other.send(new SmtpServerCommand.Accept(), 0);
        other.receive(Octets.of(HELLO + "AUTH EXTERNAL =\r\n").toBuffer(), 0);
        other.poll();
        other.send(new SmtpServerCommand.Accept(), 0);
        assertThat(other.poll()).isEqualTo(new SmtpServerEvent.AuthReceived("EXTERNAL", Secret.of("")));
        other.send(new SmtpServerCommand.Challenge(Secret.of("more?")), 0);
        assertThat(lastLine(drain(other))).isEqualTo("334 bW9yZT8=");
        other.receive(Octets.of("bWU=\r\n").toBuffer(), 0);
        assertThat(other.poll()).isEqualTo(new SmtpServerEvent.AuthDataReceived(Secret.of("me")));
        other.send(new SmtpServerCommand.Challenge(Secret.of("")), 0);
        other.receive(Octets.of("*\r\n").toBuffer(), 0);
        assertThat(other.poll()).isEqualTo(new SmtpServerEvent.AuthCancelled());
        assertThat(lastLine(drain(other))).startsWith("501 ");
    }

    @Test
    void eventsTellNoSecret() {
        assertThat(new SmtpServerEvent.AuthDataReceived(Secret.of("hunter2")).toString())
                .doesNotContain("hunter2");
        assertThat(new SmtpServerCommand.Challenge(Secret.of("hunter2")).toString())
                .doesNotContain("hunter2");
    }

    @Test
    void limitFailedAuthentications() {
        SmtpServerConfig config = SERVER.withAuthentication(List.of("PLAIN"), true, true);
        String tries = HELLO + "AUTH PLAIN AGEAYg==\r\n".repeat(5) + "QUIT\r\n";
        Observation<SmtpServerEvent> seen = Conversations.server("guessing", config)
                .reacting(event -> event instanceof SmtpServerEvent.AuthReceived
                        ? List.of(new SmtpServerCommand.Answer(Reply.of(535, "5.7.8", "no")))
                        : Conversations.accept(event))
                .arrives(tries)
                .build()
                .play();
        assertThat(seen.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(seen.events().stream().filter(SmtpServerEvent.AuthReceived.class::isInstance))
                .hasSize(4);
        assertThat(lastLine(seen)).isEqualTo("421 4.7.0 Too many errors, closing");
    }

    /** SCRAM's last challenge tells whether a guess was right: who guesses need not wait for the refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "not Base64", "long"})
    void limitFailedAuthenticationsCountsThoseGivenUp(String line) {
        SmtpServerConfig config = SERVER.withAuthentication(List.of("LOGIN"), true, true);
        String given = line.equals("long") ? "A".repeat(12_300) : line;
        Observation<SmtpServerEvent> seen = Conversations.server("guessing", config)
                .reacting(event -> event instanceof SmtpServerEvent.AuthReceived
                        ? List.of(new SmtpServerCommand.Challenge(Secret.of("e=invalid-proof")))
                        : Conversations.accept(event))
                .arrives(HELLO + ("AUTH LOGIN\r\n" + given + "\r\n").repeat(5) + "QUIT\r\n")
                .build()
                .play();
        assertThat(seen.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(seen.events().stream().filter(SmtpServerEvent.AuthReceived.class::isInstance))
                .hasSize(4);
        assertThat(lastLine(seen)).isEqualTo("421 4.7.0 Too many errors, closing");
    }

    /** RFC 5802 section 6: without TLS there is nothing to bind to. */
    @Test
    void mechanismsThatBindToTheChannelAreOfferedOnTlsOnly() {
        SmtpServerConfig config =
                SERVER.withAuthentication(List.of("SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"), false, true);
        assertThat(serve(config, HELLO).output().toText()).contains("AUTH SCRAM-SHA-256\r\n");
        assertThat(lastLine(serve(config, HELLO + "AUTH SCRAM-SHA-256-PLUS\r\n")))
                .startsWith("504 ");
        SmtpServerEngine secured = SmtpServerEngine.implicitTls(config);
        secured.advance(0);
        secured.receive(Octets.of(HELLO).toBuffer(), 0);
        pollAll(secured);
        assertThat(drain(secured)).contains("AUTH SCRAM-SHA-256-PLUS SCRAM-SHA-256\r\n");
    }

    /**
     * RFC 2920 section 3.1 has EHLO, AUTH, DATA and QUIT end a group. Whether a client has waited depends on how the network cut
     * what it said, and the engine's answers do not: what stands behind is read as what must come there, and nothing else.
     */
    @Test
    void whatIsPipelinedWhereItMustNotBeIsNeverACommandTooEarly() {
        assertThat(Conversations.bodies(serve(SERVER, RCPT + "DATA\r\nMAIL FROM:<e@x>\r\nQUIT\r\n.\r\n")
                        .events()))
                .as("behind DATA stands the body")
                .isEqualTo("MAIL FROM:<e@x>\r\nQUIT\r\n");
        assertThat(serve(SERVER, "QUIT\r\n" + RCPT).events())
                .as("behind QUIT stands nothing")
                .endsWith(new SmtpServerEvent.QuitReceived());
        SmtpServerConfig config = SERVER.withAuthentication(List.of("LOGIN"), true, true);
        SmtpServerEngine engine = new SmtpServerEngine(config);
        engine.advance(0);
        engine.poll();
        engine.send(new SmtpServerCommand.Accept(), 0);
        engine.receive(Octets.of(HELLO + "AUTH LOGIN\r\nTk9PUA==\r\n").toBuffer(), 0);
        engine.poll();
        engine.send(new SmtpServerCommand.Accept(), 0);
        engine.poll();
        engine.send(new SmtpServerCommand.Challenge(Secret.of("Username:")), 0);
        assertThat(engine.poll())
                .as("behind a challenge stands the response")
                .isEqualTo(new SmtpServerEvent.AuthDataReceived(Secret.of("NOOP")));
    }

    @Test
    void limitCommandLine() {
        String longest = "NOOP " + "x".repeat(512 + 1158 - 7) + "\r\n";
        assertThat(lastLine(serve(SERVER, longest))).isEqualTo("250 2.0.0 Ok");
        assertThat(lastLine(serve(SERVER, "x" + longest))).isEqualTo("500 5.5.2 Line too long");
        SmtpServerConfig config = SERVER.withAuthentication(List.of("PLAIN"), true, true);
        assertThat(lastLine(serve(config, "x" + longest))).isEqualTo("500 5.5.2 Line too long");
    }

    @Test
    void limitAuthLine() {
        SmtpServerConfig config = SERVER.withAuthentication(List.of("PLAIN"), true, true);
        String fits = "AUTH PLAIN " + "A".repeat(12_272) + "\r\n";
        assertThat(serve(config, HELLO + fits).events().get(2)).isInstanceOf(SmtpServerEvent.AuthReceived.class);
        assertThat(lastLine(serve(config, HELLO + "AUTH PLAIN " + "A".repeat(12_276) + "\r\n")))
                .isEqualTo("500 5.5.2 Line too long");
    }

    @Test
    void limitTextLine() {
        String fits = "x".repeat(998) + "\r\n";
        assertThat(lastLine(serve(SERVER, RCPT + "DATA\r\n." + "." + fits.substring(1) + ".\r\n")))
                .isEqualTo("250 2.0.0 Message accepted");
        Observation<SmtpServerEvent> seen = serve(SERVER, RCPT + "DATA\r\nx" + fits + ".\r\nNOOP\r\n");
        assertThat(seen.output().toText()).endsWith("500 5.6.0 Text line too long\r\n250 2.0.0 Ok\r\n");
        assertThat(seen.events()).contains(new SmtpServerEvent.TransactionAborted());
        assertThat(Conversations.bodies(seen.events())).hasSize(1000);
    }

    @Test
    void limitMessageSize() {
        SmtpServerConfig config = SERVER.withLimits(SmtpLimits.DEFAULTS.withMessage(1000, 10), SmtpTimeouts.DEFAULTS);
        assertThat(lastLine(serve(config, RCPT + "DATA\r\n..234567\r\n.\r\n"))).startsWith("250 ");
        Observation<SmtpServerEvent> seen = serve(config, RCPT + "DATA\r\n123456789\r\n.\r\nNOOP\r\n");
        assertThat(seen.output().toText()).endsWith("552 5.3.4 Message too big\r\n250 2.0.0 Ok\r\n");
        assertThat(Conversations.bodies(seen.events())).isEqualTo("123456789\r");
        assertThat(serve(config, RCPT + "BDAT 11 LAST\r\n12345678901NOOP\r\n")
                        .output()
                        .toText())
                .endsWith("552 5.3.4 Message too big\r\n250 2.0.0 Ok\r\n");
    }

    @Test
    void limitRecipients() {
        SmtpServerConfig config = SERVER.withLimits(SmtpLimits.DEFAULTS.withRecipients(1), SmtpTimeouts.DEFAULTS);
        assertThat(lastLine(serve(config, RCPT + "RCPT TO:<c@d>\r\n"))).isEqualTo("452 4.5.3 Too many recipients");
    }

    @Test
    void limitBadCommands() {
        Observation<SmtpServerEvent> seen = serve(SERVER, "FOO\r\n".repeat(30));
        assertThat(seen.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(seen.events().stream().filter(SmtpServerEvent.UnknownReceived.class::isInstance))
                .hasSize(21);
        assertThat(lastLine(seen)).isEqualTo("421 4.7.0 Too many errors, closing");
    }

    @Test
    void limitUnreadReplies() {
        SmtpServerConfig config = SERVER.withLimits(SmtpLimits.DEFAULTS.withUnreadReplies(1000), SmtpTimeouts.DEFAULTS);
        SmtpServerEngine engine = new SmtpServerEngine(config);
        engine.advance(0);
        engine.poll();
        engine.send(new SmtpServerCommand.Accept(), 0);
        engine.receive(Octets.of("NOOP\r\n".repeat(1000)).toBuffer(), 0);
        assertThatThrownBy(engine::poll).hasMessageStartingWith("limit: SmtpLimits.unreadReplies is 1000");
        assertThat(engine.pending()).isLessThan(1100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET / HTTP/1.1", "POST /submit HTTP/1.1", "CONNECT mx.example:25 HTTP/1.1", "PRI * HTTP/2.0"})
    void httpIsHungUpOn(String line) {
        Observation<SmtpServerEvent> seen = serve(SERVER, line + "\r\nHost: x\r\n\r\nMAIL FROM:<a@b>\r\n");
        assertThat(seen.failure()).isEqualTo("not-smtp");
        assertThat(lastLine(seen)).isEqualTo("521 5.5.1 This is not SMTP, closing");
    }

    @Test
    void whoSpeaksBeforeTheGreetingIsNoticed() {
        SmtpServerConfig config = SERVER.withGreetingDelay(Duration.ofSeconds(5));
        Observation<SmtpServerEvent> seen = Conversations.server("early", config)
                .arrives(HELLO)
                .passes(Duration.ofSeconds(5))
                .build()
                .play();
        assertThat(seen.events()).startsWith(new SmtpServerEvent.EarlyInputReceived(), new SmtpServerEvent.Connected());
        assertThat(Conversations.server("late", config)
                        .passes(Duration.ofSeconds(5))
                        .arrives(HELLO)
                        .build()
                        .play()
                        .events())
                .doesNotContain(new SmtpServerEvent.EarlyInputReceived());
    }

    @Test
    void silentClientIsSentAway() {
        Observation<SmtpServerEvent> seen = Conversations.server("silence", SERVER)
                .arrives(HELLO)
                .passes(Duration.ofSeconds(301))
                .build()
                .play();
        assertThat(seen.failure()).isEqualTo(SessionFailedException.TIMEOUT);
        assertThat(lastLine(seen)).isEqualTo("421 4.4.2 Timeout exceeded, closing");
    }

    @Test
    void endInTheMiddleOfABodyIsTruncation() {
        assertThat(Conversations.server("cut", SERVER)
                        .arrives(RCPT + "DATA\r\ntext\r\n")
                        .ends()
                        .build()
                        .play()
                        .failure())
                .isEqualTo(SessionFailedException.TRUNCATED);
    }

    @Test
    void refusedClientMayOnlyQuit() {
        Observation<SmtpServerEvent> seen = Conversations.server("refused", SERVER)
                .reacting(event -> event.awaitsAnswer()
                        ? List.of(new SmtpServerCommand.Answer(Reply.of(554, "5.7.1", "go away")))
                        : List.of())
                .arrives(HELLO + "QUIT\r\n")
                .build()
                .play();
        assertThat(seen.output().toText())
                .isEqualTo("554 5.7.1 go away\r\n503 5.5.1 No service here, only QUIT\r\n221 2.0.0 Bye\r\n");
    }

    @Test
    void lmtpAnswersForEachRecipient() {
        Observation<SmtpServerEvent> seen = Conversations.server("LMTP", SERVER.withLmtp(true))
                .reacting(event -> event instanceof SmtpServerEvent.BodyEnded
                        ? List.of(
                                new SmtpServerCommand.Answer(Reply.of(452, "4.2.2", "full")),
                                new SmtpServerCommand.Accept())
                        : Conversations.accept(event))
                .arrives(RCPT.replace("EHLO", "LHLO") + "RCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\nDATA\r\n.\r\nNOOP\r\n")
                .build()
                .play();
        assertThat(seen.output().toText())
                .endsWith(
                        "452 4.2.2 full\r\n250 2.0.0 Message accepted\r\n250 2.0.0 Message accepted\r\n250 2.0.0 Ok\r\n");
        assertThat(lastLine(serve(SERVER.withLmtp(true), HELLO))).startsWith("500 ");
    }

    @Test
    void answerThatBreaksTheWireOrDoesNotFitIsRejected() {
        SmtpServerEngine engine = new SmtpServerEngine(SERVER);
        engine.advance(0);
        engine.poll();
        for (SmtpServerCommand command : List.of(
                new SmtpServerCommand.Answer(Reply.of(220, "a\r\n220 b")),
                new SmtpServerCommand.Answer(Reply.of(354, "a")),
                new SmtpServerCommand.Answer(Reply.of(220, "x".repeat(3000))),
                new SmtpServerCommand.Challenge(Secret.of("x")))) {
            assertThatThrownBy(() -> engine.send(command, 0)).isInstanceOf(CommandRejectedException.class);
        }
        assertThat(engine.pending()).isZero();
        engine.send(new SmtpServerCommand.Answer(Reply.of(421, "4.3.2", "busy")), 0);
        assertThat(engine.phase()).isEqualTo(Phase.CLOSED);
    }

    private static Observation<SmtpServerEvent> serve(SmtpServerConfig config, String input) {
        return Conversations.server("server", config).arrives(input).build().play();
    }

    /** All events, each accepted. */
    private static List<SmtpServerEvent> pollAll(SmtpServerEngine engine) {
        List<SmtpServerEvent> events = new ArrayList<>();
        for (SmtpServerEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
            Conversations.accept(event).forEach(command -> engine.send(command, 0));
        }
        return events;
    }

    private static String drain(SmtpServerEngine engine) {
        StringBuilder written = new StringBuilder();
        for (var bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            written.append(Octets.of(bytes).toText());
        }
        return written.toString();
    }

    private static String lastLine(Observation<?> seen) {
        return lastLine(seen.output().toText());
    }

    private static String lastLine(String text) {
        return text.lines().reduce("", (before, line) -> line);
    }
}
