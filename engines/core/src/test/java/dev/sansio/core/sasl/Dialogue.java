package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Plays a client against a server whose store has one user, and keeps what was said. */
final class Dialogue {

    static final String USER = "us=er,\u00E4";
    static final Secret PASSWORD = Secret.of("p\u00E4ncil, =");
    static final Secret TOKEN = Secret.of("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
    static final ScramDecoy DECOY = new ScramDecoy(Secret.of("sixteen bytes and more"), 4096);
    static final ChannelBinding CHANNEL = ChannelBinding.tlsExporter(new byte[] {1, 2, 3});

    final List<String> said = new ArrayList<>();
    final SaslClient client;
    final SaslServer server;
    SaslStep last;

    private Dialogue(SaslClient client, SaslServer server) {
        this.client = client;
        this.server = server;
        this.last = server.next(client.sendsInitialResponse() ? client.respond(new byte[0]) : null);
    }

    /** Until the end, or until the client throws. */
    static Dialogue play(SaslClient client, SaslServer server) {
        Dialogue dialogue = new Dialogue(client, server);
        while (!(dialogue.last instanceof SaslStep.Succeeded) && !(dialogue.last instanceof SaslStep.Failed)) {
            dialogue.turn();
        }
        if (dialogue.last instanceof SaslStep.Succeeded && ((SaslStep.Succeeded) dialogue.last).finalData() != null) {
            client.respond(((SaslStep.Succeeded) dialogue.last).finalData());
        }
        return dialogue;
    }

    private void turn() {
        if (last instanceof SaslStep.Challenge) {
            byte[] challenge = ((SaslStep.Challenge) last).data();
            said.add(new String(challenge, StandardCharsets.UTF_8));
            last = server.next(client.respond(challenge));
        } else {
            last = server.answer(found((SaslStep.Question) last));
        }
    }

    static SaslAnswer found(SaslStep.Question question) {
        if (question instanceof SaslStep.CheckPassword) {
            SaslStep.CheckPassword check = (SaslStep.CheckPassword) question;
            return yes(check.user().equals(USER) && check.password().equals(PASSWORD));
        }
        if (question instanceof SaslStep.CheckToken) {
            return ((SaslStep.CheckToken) question).token().equals(TOKEN)
                    ? new SaslAnswer.Accepted(USER)
                    : new SaslAnswer.Rejected();
        }
        if (question instanceof SaslStep.LookUpPassword) {
            return ((SaslStep.LookUpPassword) question).user().equals(USER)
                    ? new SaslAnswer.StoredPassword(PASSWORD)
                    : new SaslAnswer.Rejected();
        }
        if (question instanceof SaslStep.LookUpScram) {
            SaslStep.LookUpScram lookUp = (SaslStep.LookUpScram) question;
            return lookUp.user().equals(USER)
                    ? new SaslAnswer.StoredScram(
                            ScramCredentials.derive(PASSWORD, new byte[] {7, 7, 7, 7}, 4096, lookUp.hash()))
                    : new SaslAnswer.Rejected();
        }
        if (question instanceof SaslStep.Authorize) {
            return yes(((SaslStep.Authorize) question).authorizationId().equals("list,owner"));
        }
        return yes(question instanceof SaslStep.AdmitAnonymous);
    }

    static SaslServers servers(Set<SaslMechanism> offered) {
        return new SaslServers(
                offered,
                new Random(2),
                "mail.example",
                DECOY,
                CHANNEL,
                USER,
                TokenError.INVALID_TOKEN,
                SaslLimits.DEFAULTS);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String text(SaslStep challenge) {
        return text(((SaslStep.Challenge) challenge).data());
    }

    private static SaslAnswer yes(boolean yes) {
        return yes ? new SaslAnswer.Accepted() : new SaslAnswer.Rejected();
    }
}
