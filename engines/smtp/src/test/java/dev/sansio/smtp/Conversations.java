package dev.sansio.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslClients;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces that tests of both roles share. */
final class Conversations {

    static final SmtpClientConfig CLIENT = SmtpClientConfig.of("client.example");
    static final SmtpServerConfig SERVER = SmtpServerConfig.of("mx.example");

    static final String EHLO_REPLY =
            "250-mx.example\r\n250-PIPELINING\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-CHUNKING\r\n"
                    + "250-BINARYMIME\r\n250-DSN\r\n250-AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2\r\n250-STARTTLS\r\n"
                    + "250 ENHANCEDSTATUSCODES\r\n";

    private Conversations() {}

    /** A client up to Ready, with everything a server can offer. */
    static ScenarioBuilder<SmtpCommand, SmtpEvent> client(String name, SmtpClientConfig config) {
        return Scenario.<SmtpCommand, SmtpEvent>stream(name, () -> new SmtpClientEngine(config))
                .arrives("220 mx.example ESMTP\r\n")
                .arrives(EHLO_REPLY);
    }

    /** A client on TLS up to Ready. */
    static ScenarioBuilder<SmtpCommand, SmtpEvent> securedClient(String name) {
        return Scenario.<SmtpCommand, SmtpEvent>stream(name, () -> SmtpClientEngine.implicitTls(CLIENT))
                .arrives("220 mx.example ESMTP\r\n")
                .arrives(EHLO_REPLY);
    }

    /** A server whose application accepts everything. */
    static ScenarioBuilder<SmtpServerCommand, SmtpServerEvent> server(String name, SmtpServerConfig config) {
        return Scenario.<SmtpServerCommand, SmtpServerEvent>stream(name, () -> new SmtpServerEngine(config))
                .reacting(Conversations::accept)
                .merging(Conversations::merge);
    }

    static List<SmtpServerCommand> accept(SmtpServerEvent event) {
        return event.awaitsAnswer() ? List.of(new SmtpServerCommand.Accept()) : List.of();
    }

    static @Nullable SmtpServerEvent merge(SmtpServerEvent first, SmtpServerEvent second) {
        if (first instanceof SmtpServerEvent.BodyReceived one && second instanceof SmtpServerEvent.BodyReceived two) {
            return new SmtpServerEvent.BodyReceived(
                    Octets.concat(List.of(Octets.of(one.bytes()), Octets.of(two.bytes())))
                            .toBuffer());
        }
        return null;
    }

    /** The octets of all bodies that a server told of, merged. */
    static String bodies(List<SmtpServerEvent> events) {
        StringBuilder all = new StringBuilder();
        for (SmtpServerEvent event : events) {
            if (event instanceof SmtpServerEvent.BodyReceived body) {
                all.append(Octets.of(body.bytes()).toText());
            }
        }
        return all.toString();
    }

    static SmtpCommand.Body body(String text) {
        return new SmtpCommand.Body(ByteBuffer.wrap(Octets.of(text).toArray()));
    }

    static SmtpCommand.Authenticate plain() {
        return new SmtpCommand.Authenticate(SaslClients.plain(null, "tim", Secret.of("tanstaaftanstaaf")));
    }
}
