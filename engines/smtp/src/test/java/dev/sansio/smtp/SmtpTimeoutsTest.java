package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 5321 section 4.5.3.2: how long each side waits, to the nanosecond, of time that is told and does not pass. */
class SmtpTimeoutsTest {

    private static final Duration GREETING = Duration.ofSeconds(11);
    private static final Duration MAIL = Duration.ofSeconds(12);
    private static final Duration RCPT = Duration.ofSeconds(13);
    private static final Duration DATA_INITIATION = Duration.ofSeconds(14);
    private static final Duration DATA_BLOCK = Duration.ofSeconds(15);
    private static final Duration DATA_TERMINATION = Duration.ofSeconds(16);
    private static final Duration OTHER = Duration.ofSeconds(17);
    private static final Duration SERVER = Duration.ofSeconds(18);
    private static final SmtpTimeouts TIMEOUTS =
            new SmtpTimeouts(GREETING, MAIL, RCPT, DATA_INITIATION, DATA_BLOCK, DATA_TERMINATION, OTHER, SERVER);

    private static final SmtpCommand ENVELOPE = SmtpCommand.Envelope.of("a@x.example", "b@y.example");

    /** What a client waits for, the conversation up to there, and how long. */
    static Stream<Arguments> client() {
        ScenarioBuilder<SmtpCommand, SmtpEvent> body =
                ready().sends(ENVELOPE).arrives("250 mail\r\n250 rcpt\r\n354 data\r\n");
        return Stream.of(
                Arguments.of("4.5.3.2.1 initial 220", connected(), GREETING),
                Arguments.of("EHLO", connected().arrives("220 x\r\n"), OTHER),
                Arguments.of("4.5.3.2.2 MAIL", ready().sends(ENVELOPE), MAIL),
                Arguments.of("4.5.3.2.3 RCPT", ready().sends(ENVELOPE).arrives("250 mail\r\n"), RCPT),
                Arguments.of(
                        "4.5.3.2.4 DATA initiation",
                        ready().sends(ENVELOPE).arrives("250 mail\r\n250 rcpt\r\n"),
                        DATA_INITIATION),
                Arguments.of(
                        "4.5.3.2.6 DATA termination",
                        body.sends(Conversations.body("text\r\n")).sends(new SmtpCommand.EndOfBody()),
                        DATA_TERMINATION),
                Arguments.of("a chunk by BDAT", chunk(), DATA_TERMINATION),
                Arguments.of("RSET", ready().sends(new SmtpCommand.Rset()), OTHER),
                Arguments.of("QUIT", ready().sends(new SmtpCommand.Quit()), OTHER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("client")
    void clientWaitsForAReply(String what, ScenarioBuilder<SmtpCommand, SmtpEvent> conversation, Duration time) {
        waits(conversation, time);
    }

    @Test
    void eachReplyStartsTheNextWaitAnew() {
        ScenarioBuilder<SmtpCommand, SmtpEvent> mail = ready().sends(ENVELOPE);
        waits(mail.passes(MAIL.minusNanos(1)).arrives("250 mail\r\n"), RCPT);
    }

    @Test
    void partOfAReplyStartsTheWaitAnew() {
        ScenarioBuilder<SmtpCommand, SmtpEvent> mail = ready().sends(ENVELOPE);
        waits(mail.passes(MAIL.minusNanos(1)).arrives("250 ma"), MAIL);
    }

    /** 4.5.3.2.5 DATA block: for the network to take what was written, which the driver sees and the engine does not. */
    @Test
    void clientDoesNotWaitForTheServerWithinABody() {
        Observation<SmtpEvent> seen = ready().sends(ENVELOPE)
                .arrives("250 mail\r\n250 rcpt\r\n354 data\r\n")
                .sends(Conversations.body("text\r\n"))
                .passes(Duration.ofDays(1))
                .build()
                .play();
        assertThat(seen.failure()).isNull();
        assertThat(seen.deadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void clientThatAwaitsNothingWaitsForEver() {
        assertThat(ready().build().play().deadline()).isEqualTo(Long.MAX_VALUE);
    }

    /** 4.5.3.2.7. */
    @Test
    void serverWaitsForTheNextCommandAndForEachPartOfABody() {
        ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> idle = server();
        waits(idle, SERVER);
        waits(server().arrives("EHLO x\r\nMAIL FR"), SERVER);
        String data = "EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n";
        waits(server().arrives(data), SERVER);
        waits(server().arrives(data).passes(SERVER.minusNanos(1)).arrives("a part"), SERVER);
    }

    @Test
    void serverSaysThatTheTimeIsOver() {
        Observation<SmtpServerEvent> late = server().passes(SERVER).build().play();
        assertThat(late.output().toText()).endsWith("421 4.4.2 Timeout exceeded, closing\r\n");
    }

    private static <C, E> void waits(ScenarioBuilder<C, E> conversation, Duration time) {
        Observation<E> now = conversation.build().play();
        assertThat(now.failure()).isNull();
        assertThat(now.deadline()).isEqualTo(time.toNanos());
        Observation<E> nearly = conversation.passes(time.minusNanos(1)).build().play();
        assertThat(nearly.failure()).isNull();
        assertThat(nearly.deadline()).isOne();
        Observation<E> late = conversation.passes(Duration.ofNanos(1)).build().play();
        assertThat(late.failure()).isEqualTo(SessionFailedException.TIMEOUT);
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> connected() {
        SmtpClientConfig config = Conversations.CLIENT.withTimeouts(TIMEOUTS);
        return Scenario.stream("client", () -> new SmtpClientEngine(config));
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> ready() {
        return connected().arrives("220 x\r\n250-x\r\n250-CHUNKING\r\n250 PIPELINING\r\n");
    }

    private static ScenarioBuilder<SmtpCommand, SmtpEvent> chunk() {
        return ready().sends(new SmtpCommand.Envelope(
                        SmtpPath.NULL, MailParameters.NONE, List.of(Recipient.of("b@y.example")), true))
                .arrives("250 mail\r\n250 rcpt\r\n")
                .sends(Conversations.body("text\r\n"));
    }

    private static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> server() {
        return Conversations.server("server", Conversations.SERVER.withLimits(SmtpLimits.DEFAULTS, TIMEOUTS));
    }
}
