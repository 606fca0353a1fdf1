package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslClients;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.transcript.Rehearsal;
import dev.sansio.testkit.transcript.Side;
import dev.sansio.testkit.transcript.Transcript;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the specifications, played to the engines. */
class SmtpTranscriptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rfc5321/D.1",
                "rfc5321/D.2",
                "rfc5321/D.4",
                "rfc2920/4",
                "rfc2920/4-refused",
                "rfc3030/4.1",
                "rfc3030/4.2"
            })
    void clientDoesAsTheExample(String name) {
        Observation<SmtpEvent> seen = play(name, new SmtpClientEngine(SmtpClientConfig.of("bar.com")));
        assertThat(seen.rejections()).isEmpty();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rfc4954/6", "rfc4954/cram"})
    void clientAuthenticatesAsTheExample(String name) {
        Observation<SmtpEvent> seen = play(name, SmtpClientEngine.implicitTls(SmtpClientConfig.of("bar.com")));
        assertThat(seen.events())
                .contains(new SmtpEvent.Authenticated(Reply.of(235, "2.7.0", "Authentication successful")));
    }

    @Test
    void clientStartsTlsAsTheExample() {
        Observation<SmtpEvent> seen = play("rfc3207/5", new SmtpClientEngine(SmtpClientConfig.of("bar.com")));
        assertThat(seen.phase()).isEqualTo(Phase.SWITCHED);
    }

    @Test
    void clientDoesLmtpAsTheExample() {
        Observation<SmtpEvent> seen = play(
                "rfc2033/4.3",
                new SmtpClientEngine(SmtpClientConfig.of("bar.com").withLmtp(true)));
        assertThat(seen.events())
                .contains(new SmtpEvent.MessageAccepted(Reply.of(250, "OK"), List.of(0), false))
                .contains(new SmtpEvent.MessageRejected(
                        Reply.of(452, "<green@foo.edu> is temporarily over quota"), List.of(2), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rfc5321/server-D.1", "rfc2920/server-4"})
    void serverDoesAsTheExample(String name) {
        SmtpServerConfig config = SmtpServerConfig.of("foo.com").withExtensions(Set.of(SmtpExtension.EIGHT_BIT_MIME));
        Observation<SmtpServerEvent> seen = Rehearsal.play(
                Transcript.resource(SmtpTranscriptTest.class, name + ".smtp"),
                Side.SERVER,
                new SmtpServerEngine(config),
                SmtpTranscriptTest::greenIsUnknown,
                Map.of());
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    private static List<SmtpServerCommand> greenIsUnknown(SmtpServerEvent event) {
        return event instanceof SmtpServerEvent.RcptReceived rcpt
                        && rcpt.forwardPath().localPart().equals("Green")
                ? List.of(new SmtpServerCommand.Answer(Reply.of(550, "No such user here")))
                : Conversations.accept(event);
    }

    private static Observation<SmtpEvent> play(String name, SmtpClientEngine engine) {
        return Rehearsal.play(
                Transcript.resource(SmtpTranscriptTest.class, name + ".smtp"),
                Side.CLIENT,
                engine,
                event -> List.of(),
                commands());
    }

    private static Map<String, SmtpCommand> commands() {
        Map<String, SmtpCommand> all = new HashMap<>();
        all.put("D.1 MAIL", new SmtpCommand.Mail(SmtpPath.of("Smith@bar.com"), MailParameters.NONE));
        all.put("D.1 Jones", rcpt("Jones@foo.com"));
        all.put("D.1 Green", rcpt("Green@foo.com"));
        all.put("D.1 Brown", rcpt("Brown@foo.com"));
        all.put("D.4 MAIL", new SmtpCommand.Mail(SmtpPath.of("EAK@bar.com"), MailParameters.NONE));
        all.put("D.4 RCPT", rcpt("Admin.MRC@foo.com"));
        all.put("VRFY Crispin", new SmtpCommand.Vrfy("Crispin"));
        all.put("DATA", new SmtpCommand.Data());
        all.put("text", Conversations.body("Blah blah blah...\r\n...etc. etc. etc.\r\n"));
        all.put("end", new SmtpCommand.EndOfBody());
        all.put("RSET", new SmtpCommand.Rset());
        all.put("QUIT", new SmtpCommand.Quit());
        all.put("STARTTLS", new SmtpCommand.StartTls());
        all.put("chunk", new SmtpCommand.Bdat(Octets.of("123.456\r\n").toBuffer(), true));
        all.put("octets", new SmtpCommand.Body(ByteBuffer.wrap(new byte[] {0, 13, 46, 10, -1})));
        all.put(
                "2920 envelope",
                SmtpCommand.Envelope.of(
                        "mrose@dbc.mtview.ca.us", "ned@innosoft.com", "dan@innosoft.com", "kvc@innosoft.com"));
        all.put(
                "lmtp envelope",
                SmtpCommand.Envelope.of("chris@bar.com", "pat@foo.edu", "jones@foo.edu", "green@foo.edu"));
        all.put(
                "binary envelope",
                new SmtpCommand.Envelope(
                        SmtpPath.of("ned@bar.com"),
                        MailParameters.NONE.withBody(BodyType.BINARY_MIME),
                        List.of(Recipient.of("gvaudre@foo.com"), Recipient.of("jstewart@foo.com")),
                        true));
        all.put("PLAIN", new SmtpCommand.Authenticate(SaslClients.plain("test", "test", Secret.of("1234"))));
        all.put("CRAM-MD5", new SmtpCommand.Authenticate(SaslClients.cramMd5("tim", Secret.of("tanstaaftanstaaf"))));
        return all;
    }

    private static SmtpCommand rcpt(String address) {
        return new SmtpCommand.Rcpt(SmtpPath.of(address), RcptParameters.NONE);
    }
}
