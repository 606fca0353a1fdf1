package dev.sansio.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamPort;
import dev.sansio.core.sasl.SaslAnswer;
import dev.sansio.core.sasl.SaslClients;
import dev.sansio.core.sasl.SaslMechanism;
import dev.sansio.core.sasl.SaslServer;
import dev.sansio.core.sasl.SaslServers;
import dev.sansio.core.sasl.SaslStep;
import dev.sansio.core.sasl.ScramCredentials;
import dev.sansio.core.sasl.ScramDecoy;
import dev.sansio.core.sasl.ScramHash;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mechanism in which the server proves itself, too (RFC 5802), and what a client says to one that does not (RFC 4954 section 4). */
class SmtpScramTest {

    private static final Secret PASSWORD = Secret.of("pencil");
    private static final String READY = "220 mx.example\r\n250-mx.example\r\n250 AUTH SCRAM-SHA-256\r\n";

    private final SmtpClientEngine engine = SmtpClientEngine.implicitTls(Conversations.CLIENT);
    private final SaslServer server = server();
    private final List<SmtpEvent> events = new ArrayList<>();
    private String serverFirst = "";

    @BeforeEach
    void authenticate() {
        engine.advance(0);
        arrives(READY);
        written(engine);
        engine.send(new SmtpCommand.Authenticate(SaslClients.scramSha256("tim", PASSWORD, new Random(1), null)), 0);
        String command = written(engine);
        assertThat(command).startsWith("AUTH SCRAM-SHA-256 ").endsWith("\r\n");
        server.next(Base64.getDecoder().decode(command.substring(19).strip()));
        serverFirst = challenge(server.answer(
                new SaslAnswer.StoredScram(ScramCredentials.derive(PASSWORD, new byte[16], 4096, ScramHash.SHA_256))));
    }

    @Test
    void proofOfTheServerIsAnsweredByAnEmptyLine() {
        assertThat(reply("334 " + serverFinal())).isEqualTo("\r\n");
        assertThat(reply("235 2.7.0 ok")).isEmpty();
        assertThat(events).endsWith(new SmtpEvent.Authenticated(Reply.of(235, "2.7.0", "ok")));
    }

    @ParameterizedTest
    @CsvSource({
        "v=AAAA, server-signature: the server does not know the password",
        "e=other-error, server-error: other-error",
        "v=, server-signature: the server does not know the password",
        "nonsense, garbled"
    })
    void proofThatIsNoneIsCancelled(String message, String reason) {
        serverFinal();
        assertThat(reply("334 " + base64(message))).isEqualTo("*\r\n");
        assertThat(reply("501 5.7.0 cancelled")).isEmpty();
        assertCancelled(reason);
    }

    @ParameterizedTest
    @CsvSource({"'r=another,s=AAAA,i=4096', nonce", "e=no-resources, server-error: no-resources", "'i=1', garbled"})
    void firstMessageThatCannotBeIsCancelled(String message, String reason) {
        assertThat(reply("334 " + base64(message))).isEqualTo("*\r\n");
        assertThat(reply("501 5.7.0 cancelled")).isEmpty();
        assertCancelled(reason);
    }

    @Test
    void challengeAfterTheLastMessageIsCancelled() {
        reply("334 " + serverFinal());
        assertThat(reply("334 " + base64("more"))).isEqualTo("*\r\n");
        reply("501 5.7.0 cancelled");
        assertCancelled("unexpected-message");
    }

    @ParameterizedTest
    @CsvSource({"235 welcome all the same, unproven-server", "334 bW9yZQ==, unexpected-reply"})
    void whatWasCancelledCanOnlyBeRefused(String answer, String failure) {
        serverFinal();
        assertThat(reply("334 " + base64("v=AAAA"))).isEqualTo("*\r\n");
        assertThatThrownBy(() -> reply(answer))
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        broken -> assertThat(broken.code()).isEqualTo(failure));
    }

    @Test
    void successWithoutProofFailsTheSession() {
        assertThatThrownBy(() -> reply("235 2.7.0 ok"))
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        broken -> assertThat(broken.code()).isEqualTo("unproven-server"));
    }

    @Test
    void serverAnswersACancelledExchangeBy501() {
        SmtpServerConfig config = Conversations.SERVER.withAuthentication(List.of("SCRAM-SHA-256"), true, false);
        SmtpServerEngine peer = SmtpServerEngine.implicitTls(config);
        peer.advance(0);
        peer.poll();
        peer.send(new SmtpServerCommand.Accept(), 0);
        peer.receive(
                Octets.of("EHLO x\r\nAUTH SCRAM-SHA-256 biwsbj10aW0scj14\r\n*\r\nNOOP\r\n")
                        .toBuffer(),
                0);
        peer.poll();
        peer.send(new SmtpServerCommand.Accept(), 0);
        assertThat(peer.poll()).isInstanceOf(SmtpServerEvent.AuthReceived.class);
        peer.send(new SmtpServerCommand.Challenge(Secret.of("r=xy,s=AAAA,i=4096")), 0);
        assertThat(peer.poll()).isEqualTo(new SmtpServerEvent.AuthCancelled());
        assertThat(peer.poll()).isNull();
        assertThat(written(peer))
                .endsWith("334 cj14eSxzPUFBQUEsaT00MDk2\r\n501 5.7.0 Authentication cancelled\r\n250 2.0.0 Ok\r\n");
    }

    /** Has the client prove itself, and gives the server's proof. */
    private String serverFinal() {
        String response = reply("334 " + serverFirst);
        SaslStep step = server.next(Base64.getDecoder().decode(response.strip()));
        return Base64.getEncoder().encodeToString(((SaslStep.Succeeded) step).finalData());
    }

    private void assertCancelled(String reason) {
        SmtpEvent.AuthenticationFailed failed = (SmtpEvent.AuthenticationFailed) events.get(events.size() - 1);
        assertThat(failed.reply()).isEqualTo(Reply.of(501, "5.7.0", "cancelled"));
        assertThat(failed.reason()).startsWith(reason);
        assertThat(engine.phase()).isEqualTo(Phase.OPEN);
    }

    private String reply(String line) {
        arrives(line + "\r\n");
        return written(engine);
    }

    private void arrives(String text) {
        engine.receive(Octets.of(text).toBuffer(), 0);
        for (SmtpEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
    }

    private static String written(StreamPort port) {
        StringBuilder written = new StringBuilder();
        for (ByteBuffer bytes = port.transmit(); bytes != null; bytes = port.transmit()) {
            written.append(Octets.of(bytes).toText());
        }
        return written.toString();
    }

    private static String challenge(SaslStep step) {
        return Base64.getEncoder().encodeToString(((SaslStep.Challenge) step).data());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static SaslServer server() {
        ScramDecoy decoy = new ScramDecoy(Secret.of("sixteen bytes and more"), 4096);
        SaslServer opened = new SaslServers(Set.of(SaslMechanism.SCRAM_SHA_256), new Random(2), "mx.example", decoy)
                .open("SCRAM-SHA-256");
        if (opened == null) {
            throw new AssertionError("offered");
        }
        return opened;
    }
}
