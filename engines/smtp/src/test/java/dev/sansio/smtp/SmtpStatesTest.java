package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslClients;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The states of both engines: each transition is a line of a diagram in the README and a conversation that goes through it. So
 * the README shows what the engines do, and all of it.
 */
class SmtpStatesTest {

    private static final SmtpCommand ONE = SmtpCommand.Envelope.of("a@x.example", "b@y.example");
    private static final SmtpCommand TWO = SmtpCommand.Envelope.of("a@x.example", "b@y.example", "c@y.example");
    private static final SmtpCommand CHUNKED = new SmtpCommand.Envelope(
            SmtpPath.of("a@x.example"), MailParameters.NONE, List.of(Recipient.of("b@y.example")), true);
    private static final SmtpCommand END = new SmtpCommand.EndOfBody();
    private static final String TRANSACTION = "EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n";

    /** A transition, a conversation through it, and what is seen of that: the last events, the phase, the last line written. */
    private record Row(String transition, ScenarioBuilder<?, ?> conversation, String seen) {

        DynamicTest test() {
            return DynamicTest.dynamicTest(transition + " (" + seen + ")", () -> {
                Observation<?> all = conversation.build().play();
                String[] expected = seen.split("; ?", -1);
                assertThat(all.events().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.joining(" ")))
                        .endsWith(expected[0]);
                assertThat(all.failure() == null ? all.phase().name() : all.failure())
                        .isEqualTo(expected[1]);
                assertThat(all.output().toText().lines().reduce("", (before, line) -> line))
                        .isEqualTo(expected[2]);
            });
        }
    }

    private static List<Row> sessionOfAClient() {
        return List.of(
                new Row("[*] --> Greeting: connected, or on implicit TLS", connected(), "; OPENING;"),
                new Row("[*] --> Ehlo: on TLS that STARTTLS began", onTls(), "; OPENING; EHLO client.example"),
                new Row("Greeting --> Ehlo: 2yz / Greeted", greeted(), "Greeted; OPENING; EHLO client.example"),
                new Row(
                        "Greeting --> Quitting: other / ServiceRefused",
                        connected().arrives("554 no\r\n"),
                        "ServiceRefused; OPENING; QUIT"),
                new Row("Ehlo --> Open: 2yz / Ready", plain(), "Ready; OPEN; EHLO client.example"),
                new Row(
                        "Ehlo --> Helo: 500, 502 (not LMTP)",
                        greeted().arrives("502 what\r\n"),
                        "Greeted; OPENING; HELO client.example"),
                new Row(
                        "Ehlo --> Quitting: other / ServiceRefused",
                        greeted().arrives("550 no\r\n"),
                        "ServiceRefused; OPENING; QUIT"),
                new Row(
                        "Helo --> Open: 2yz / Ready",
                        greeted().arrives("500 what\r\n250 x\r\n"),
                        "Ready; OPEN; HELO client.example"),
                new Row(
                        "Helo --> Quitting: other / ServiceRefused",
                        greeted().arrives("500 what\r\n550 no\r\n"),
                        "ServiceRefused; OPENING; QUIT"),
                new Row(
                        "Open --> Open: any command / Answered, and what is below",
                        plain().sends(new SmtpCommand.Noop()).arrives("250 ok\r\n"),
                        "Answered; OPEN; NOOP"),
                new Row("Open --> Auth: Authenticate", login(), "Ready; OPEN; AUTH LOGIN"),
                new Row(
                        "Auth --> Auth: 334 / the response, or * if the challenge is wrong",
                        login().arrives("334 VXNlcm5hbWU6\r\n"),
                        "Ready; OPEN; dGlt"),
                new Row(
                        "Auth --> Auth: 334 / the response, or * if the challenge is wrong",
                        login().arrives("334 ?\r\n"),
                        "Ready; OPEN; *"),
                new Row(
                        "Auth --> Open: 235 and the exchange is complete / Authenticated",
                        login().arrives("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 ok\r\n"),
                        "Authenticated; OPEN; cHc="),
                new Row(
                        "Auth --> Open: 4yz, 5yz / AuthenticationFailed",
                        login().arrives("535 no\r\n"),
                        "AuthenticationFailed; OPEN; AUTH LOGIN"),
                new Row(
                        "Auth --> [*]: 235 and it is not complete: the session fails",
                        login().arrives("235 ok\r\n"),
                        "Ready; unproven-server; AUTH LOGIN"),
                new Row("Open --> StartTls: StartTls", startTls(), "Ready; OPEN; STARTTLS"),
                new Row(
                        "StartTls --> Open: other / TlsRefused",
                        startTls().arrives("454 no\r\n"),
                        "TlsRefused; OPEN; STARTTLS"),
                new Row(
                        "StartTls --> [*]: 220 / TlsReady, SWITCHED",
                        startTls().arrives("220 go\r\n"),
                        "TlsReady; SWITCHED; STARTTLS"),
                new Row("Open --> Quitting: Quit", plain().sends(new SmtpCommand.Quit()), "Ready; OPEN; QUIT"),
                new Row(
                        "Quitting --> [*]: any reply, or the end of input / ServiceClosed, CLOSED",
                        plain().sends(new SmtpCommand.Quit()).arrives("500 what\r\n"),
                        "ServiceClosed; CLOSED; QUIT"),
                new Row(
                        "Quitting --> [*]: any reply, or the end of input / ServiceClosed, CLOSED",
                        plain().sends(new SmtpCommand.Quit()).ends(),
                        "Ready; CLOSED; QUIT"));
    }

    private static List<Row> messageOfAClient() {
        return List.of(
                new Row("[*] --> Mail", plain().sends(ONE), "Ready; OPEN; MAIL FROM:<a@x.example>"),
                new Row("Mail --> Rcpt: 2yz / MailAccepted", one(""), "MailAccepted; OPEN; RCPT TO:<b@y.example>"),
                new Row(
                        "Mail --> Void: other / MailRejected",
                        plain().sends(ONE).arrives("550 no\r\n"),
                        "MailRejected EnvelopeRejected; OPEN; MAIL FROM:<a@x.example>"),
                new Row(
                        "Rcpt --> Rcpt: for each / RecipientAccepted, RecipientRejected",
                        plain().sends(TWO).arrives("250 a\r\n250 b\r\n"),
                        "RecipientAccepted; OPEN; RCPT TO:<c@y.example>"),
                new Row("Rcpt --> Data: some accepted, by DATA", one("250 b\r\n"), "RecipientAccepted; OPEN; DATA"),
                new Row(
                        "Rcpt --> Body: some accepted, by BDAT / BodyWanted",
                        chunked(),
                        "BodyWanted; OPEN; RCPT TO:<b@y.example>"),
                new Row(
                        "Rcpt --> Void: none accepted",
                        one("550 b\r\n"),
                        "RecipientRejected EnvelopeRejected; OPEN; RSET"),
                new Row("Data --> Body: 354 / BodyWanted", one("250 b\r\n354 d\r\n"), "BodyWanted; OPEN; DATA"),
                new Row(
                        "Data --> Reset: 4yz, 5yz / EnvelopeRejected",
                        one("250 b\r\n451 d\r\n"),
                        "RecipientAccepted EnvelopeRejected; OPEN; RSET"),
                new Row(
                        "Void --> EmptyBody: DATA was sent, and is answered 354 / EnvelopeRejected",
                        group().arrives("250 a\r\n550 b\r\n354 d\r\n"),
                        "RecipientRejected EnvelopeRejected; OPEN; ."),
                new Row(
                        "Void --> Reset: otherwise / EnvelopeRejected",
                        group().arrives("250 a\r\n550 b\r\n554 d\r\n"),
                        "RecipientRejected EnvelopeRejected; OPEN; RSET"),
                new Row(
                        "EmptyBody --> [*]: the end of the body is sent, a single dot",
                        group().arrives("250 a\r\n550 b\r\n354 d\r\n554 e\r\n").sends(ONE),
                        "RecipientRejected EnvelopeRejected; OPEN; DATA"),
                new Row("Body --> End: EndOfBody", one("250 b\r\n354 d\r\n").sends(END), "BodyWanted; OPEN; ."),
                new Row(
                        "Body --> Reset: a chunk is refused / MessageRejected",
                        chunked().sends(Conversations.body("text\r\n")).arrives("552 c\r\n"),
                        "MessageRejected; OPEN; RSET"),
                new Row(
                        "Body --> [*]: a refusal within DATA / MessageRejected, the session fails",
                        one("250 b\r\n354 d\r\n552 no\r\n"),
                        "MessageRejected; unsolicited-reply; DATA"),
                new Row(
                        "End --> [*]: 2yz / MessageAccepted",
                        one("250 b\r\n354 d\r\n").sends(END).arrives("250 e\r\n"),
                        "MessageAccepted; OPEN; ."),
                new Row(
                        "End --> [*]: other / MessageRejected, RSET if by BDAT",
                        one("250 b\r\n354 d\r\n").sends(END).arrives("554 e\r\n"),
                        "MessageRejected; OPEN; ."),
                new Row(
                        "End --> [*]: other / MessageRejected, RSET if by BDAT",
                        chunked().sends(END).arrives("554 e\r\n"),
                        "MessageRejected; OPEN; RSET"),
                new Row(
                        "Reset --> [*]: RSET is sent, unless MAIL was refused",
                        one("550 b\r\n250 reset\r\n").sends(ONE),
                        "EnvelopeRejected; OPEN; MAIL FROM:<a@x.example>"),
                new Row(
                        "Reset --> [*]: RSET is sent, unless MAIL was refused",
                        plain().sends(ONE).arrives("550 no\r\n").sends(ONE),
                        "EnvelopeRejected; OPEN; MAIL FROM:<a@x.example>"));
    }

    private static List<Row> sessionOfAServer() {
        SmtpServerConfig delayed = Conversations.SERVER.withGreetingDelay(Duration.ofSeconds(5));
        SmtpServerConfig vrfy = Conversations.SERVER.withExtensions(EnumSet.of(SmtpExtension.VRFY));
        SmtpServerConfig small =
                Conversations.SERVER.withLimits(SmtpLimits.DEFAULTS.withMessage(10, 20), SmtpTimeouts.DEFAULTS);
        return List.of(
                new Row("[*] --> Delay: with a greeting delay", silent(delayed), "; OPENING;"),
                new Row("[*] --> Connected: without one", silent(Conversations.SERVER), "Connected; PAUSED;"),
                new Row("[*] --> Commands: on TLS that STARTTLS began", serverOnTls(), "; OPEN;"),
                new Row(
                        "Delay --> Delay: input / EarlyInputReceived, once",
                        silent(delayed).arrives("EHLO x\r\n").arrives("NOOP\r\n"),
                        "EarlyInputReceived; OPENING;"),
                new Row(
                        "Delay --> Connected: the time is over",
                        silent(delayed).passes(Duration.ofSeconds(5)),
                        "Connected; PAUSED;"),
                new Row("Connected --> Commands: asked, 220", server(), "Connected; OPEN; 220 mx.example ESMTP"),
                new Row("Connected --> QuitOnly: asked, refused", refusing(), "Connected; OPEN; 554 go away"),
                new Row(
                        "QuitOnly --> QuitOnly: any command / 503",
                        refusing().arrives("NOOP\r\n"),
                        "CommandRefused; OPEN; 503 5.5.1 No service here, only QUIT"),
                new Row(
                        "QuitOnly --> [*]: QUIT / 221, CLOSED",
                        refusing().arrives("QUIT\r\n"),
                        "QuitReceived; CLOSED; 221 2.0.0 Bye"),
                new Row(
                        "Commands --> Commands: EHLO, HELO, LHLO asked; greeted, and no transaction",
                        server().arrives("HELO x\r\n"),
                        "EhloReceived; OPEN; 250 mx.example"),
                new Row(
                        "Commands --> Commands: NOOP, HELP / answered by the engine",
                        server().arrives("NOOP\r\nHELP\r\n"),
                        "Connected; OPEN; 214 2.0.0 See RFC 5321"),
                new Row(
                        "Commands --> Commands: VRFY, EXPN, ETRN, others / asked or answered",
                        server().arrives("VRFY joe\r\n"),
                        "Connected; OPEN; 252 2.5.0 Cannot verify, but will take a message and try"),
                new Row(
                        "Commands --> Commands: VRFY, EXPN, ETRN, others / asked or answered",
                        Conversations.server("server", vrfy).arrives("VRFY joe\r\n"),
                        "VrfyReceived; OPEN; 252 Cannot verify, but will take a message and try"),
                new Row(
                        "Commands --> Commands: RSET / TransactionAborted if there was one",
                        server().arrives("RSET\r\n"),
                        "Connected; OPEN; 250 2.0.0 Ok"),
                new Row("Commands --> AuthLine: AUTH asked, Challenge", asked(""), "AuthReceived; OPEN; 334 bW9yZQ=="),
                new Row(
                        "AuthLine --> AuthLine: response asked, Challenge",
                        asked("bW9yZQ==\r\n"),
                        "AuthDataReceived; OPEN; 334 bW9yZQ=="),
                new Row(
                        "AuthLine --> Commands: response asked, 235 or refused; * / AuthCancelled, 501",
                        asked("bW9yZQ==\r\nZW5k\r\n"),
                        "AuthDataReceived; OPEN; 235 2.7.0 Authentication successful"),
                new Row(
                        "AuthLine --> Commands: response asked, 235 or refused; * / AuthCancelled, 501",
                        asked("*\r\n"),
                        "AuthCancelled; OPEN; 501 5.7.0 Authentication cancelled"),
                new Row(
                        "Commands --> [*]: STARTTLS / 220, TlsReady, SWITCHED",
                        Conversations.server("server", Conversations.SERVER.withStartTls(true, false))
                                .arrives("STARTTLS\r\n"),
                        "TlsReady; SWITCHED; 220 2.0.0 Ready to start TLS"),
                new Row(
                        "Commands --> Transaction: MAIL asked, accepted",
                        server().arrives("EHLO x\r\nMAIL FROM:<a@b>\r\n"),
                        "MailReceived; OPEN; 250 2.1.0 Sender ok"),
                new Row(
                        "Transaction --> Transaction: RCPT asked",
                        server().arrives(TRANSACTION),
                        "RcptReceived; OPEN; 250 2.1.5 Recipient ok"),
                new Row(
                        "Transaction --> Commands: RSET, EHLO / TransactionAborted",
                        server().arrives(TRANSACTION + "RSET\r\n"),
                        "TransactionAborted; OPEN; 250 2.0.0 Ok"),
                new Row(
                        "Transaction --> Commands: RSET, EHLO / TransactionAborted",
                        server().arrives(TRANSACTION + "HELO x\r\n"),
                        "TransactionAborted EhloReceived; OPEN; 250 mx.example"),
                new Row(
                        "Transaction --> Body: DATA asked, 354",
                        server().arrives(TRANSACTION + "DATA\r\n"),
                        "DataReceived; OPEN; 354 End data with <CR><LF>.<CR><LF>"),
                new Row(
                        "Transaction --> Chunk: BDAT, not asked",
                        server().arrives(TRANSACTION + "BDAT 2\r\n"),
                        "RcptReceived; OPEN; 250 2.1.5 Recipient ok"),
                new Row(
                        "Chunk --> Transaction: not LAST: 250, and from here on only BDAT, RSET, EHLO",
                        server().arrives(TRANSACTION + "BDAT 2\r\nab"),
                        "BodyReceived; OPEN; 250 2.0.0 2 octets received"),
                new Row(
                        "Chunk --> Commands: LAST / BodyEnded asked",
                        server().arrives(TRANSACTION + "BDAT 2 LAST\r\nab"),
                        "BodyEnded; OPEN; 250 2.0.0 Message accepted"),
                new Row(
                        "Body --> Commands: the end / BodyEnded asked",
                        server().arrives(TRANSACTION + "DATA\r\n.\r\n"),
                        "BodyEnded; OPEN; 250 2.0.0 Message accepted"),
                new Row(
                        "Body --> Discarding: too large, a line too long / TransactionAborted",
                        Conversations.server("server", small).arrives(TRANSACTION + "DATA\r\n0123456789abc\r\n"),
                        "BodyReceived TransactionAborted; OPEN; 354 End data with <CR><LF>.<CR><LF>"),
                new Row(
                        "Chunk --> Discarding: too large, out of order",
                        Conversations.server("server", small).arrives(TRANSACTION + "BDAT 30\r\n"),
                        "TransactionAborted; OPEN; 250 2.1.5 Recipient ok"),
                new Row(
                        "Discarding --> Commands: the end / refused",
                        Conversations.server("server", small).arrives(TRANSACTION + "DATA\r\n0123456789abc\r\n.\r\n"),
                        "TransactionAborted CommandRefused; OPEN; 500 5.6.0 Text line too long"),
                new Row(
                        "Commands --> [*]: QUIT / 221, CLOSED",
                        server().arrives("QUIT\r\n"),
                        "QuitReceived; CLOSED; 221 2.0.0 Bye"));
    }

    @TestFactory
    Stream<DynamicTest> everyTransitionIsGoneThrough() {
        return Stream.of(sessionOfAClient(), messageOfAClient(), sessionOfAServer())
                .flatMap(List::stream)
                .map(Row::test);
    }

    @Test
    void theReadmeShowsEveryTransitionAndNoOther() throws IOException {
        List<List<String>> shown = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.equals("stateDiagram-v2")) {
                shown.add(new ArrayList<>());
            } else if (line.startsWith("    ") && line.contains(" --> ")) {
                shown.get(shown.size() - 1).add(line.strip());
            }
        }
        assertThat(shown)
                .containsExactly(
                        transitions(sessionOfAClient()),
                        transitions(messageOfAClient()),
                        transitions(sessionOfAServer()));
    }

    private static List<String> transitions(List<Row> rows) {
        return rows.stream().map(Row::transition).distinct().toList();
    }

    // --- conversations ---

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> connected() {
        return Scenario.stream("client", () -> new SmtpClientEngine(Conversations.CLIENT));
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> onTls() {
        return Scenario.stream("client", () -> SmtpClientEngine.afterStartTls(Conversations.CLIENT));
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> greeted() {
        return connected().arrives("220 x\r\n");
    }

    /** A server that takes commands one by one. */
    private static ScenarioBuilder<SmtpCommand, SmtpEvent> plain() {
        return greeted().arrives("250-x\r\n250-STARTTLS\r\n250 CHUNKING\r\n");
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> login() {
        return onTls().arrives("250-x\r\n250 AUTH LOGIN\r\n")
                .sends(new SmtpCommand.Authenticate(SaslClients.login("tim", Secret.of("pw"))));
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> startTls() {
        return plain().sends(new SmtpCommand.StartTls());
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> one(String replies) {
        return plain().sends(ONE).arrives("250 a\r\n" + replies);
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> chunked() {
        return plain().sends(CHUNKED).arrives("250 a\r\n250 b\r\n");
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> group() {
        return Conversations.client("client", Conversations.CLIENT).sends(ONE);
    }

    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> silent(SmtpServerConfig config) {
        return Scenario.stream("server", () -> new SmtpServerEngine(config));
    }

    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> serverOnTls() {
        return Scenario.stream("server", () -> SmtpServerEngine.afterStartTls(Conversations.SERVER));
    }

    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> server() {
        return Conversations.server("server", Conversations.SERVER);
    }

    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> refusing() {
        return silent(Conversations.SERVER)
                .reacting(event -> event.awaitsAnswer()
                        ? List.of(new SmtpServerCommand.Answer(Reply.of(554, "go away")))
                        : List.of());
    }

    /** Asks for more until it is told the end. */
    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> asked(String responses) {
        SmtpServerConfig config = Conversations.SERVER.withAuthentication(List.of("LOGIN"), true, true);
        SmtpServerEvent end = new SmtpServerEvent.AuthDataReceived(Secret.of("end"));
        SmtpServerCommand more = new SmtpServerCommand.Challenge(Secret.of("more"));
        return Conversations.server("server", config)
                .reacting(event -> event instanceof SmtpServerEvent.AuthReceived
                                || (event instanceof SmtpServerEvent.AuthDataReceived && !event.equals(end))
                        ? List.of(more)
                        : Conversations.accept(event))
                .arrives("EHLO x\r\nAUTH LOGIN\r\n" + responses);
    }
}
