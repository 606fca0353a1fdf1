package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.bytes;
import static dev.sansio.core.sasl.Dialogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a SCRAM server refuses of a client (RFC 5802 sections 5, 6 and 7). */
class ScramServerTest {

    private static final ScramCredentials PENCIL =
            ScramCredentials.derive(Secret.of("pencil"), new byte[] {1, 2, 3, 4}, 4096, ScramHash.SHA_256);

    private static SaslServer server(ChannelBinding binding, boolean plusOffered) {
        return new ScramServer(ScramHash.SHA_256, "SERVER", Dialogue.DECOY, binding, plusOffered, SaslLimits.DEFAULTS);
    }

    private static SaslFailure failure(SaslStep step) {
        return ((SaslStep.Failed) step).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n",
                "n,",
                "n,,",
                "n,,n=user",
                "n,,r=abc",
                "n,,n=,r=abc",
                "n,,n=us=er,r=abc",
                "n,,n=us=2cer,r=abc",
                "n,,n=user,r=",
                "n,,n=user,r=a b",
                "n,,r=abc,n=user",
                "n,,n=user,r=abc,",
                "n,,n=user,r=abc,xy",
                "n,b=x,n=user,r=abc",
                "n,a=,n=user,r=abc",
                "n,a=x=y,n=user,r=abc",
                "z,,n=user,r=abc",
                "p,,n=user,r=abc",
                "p=,,n=user,r=abc",
                "p=tls exporter,,n=user,r=abc",
                "n,,m=1,n=user,r=abc",
                "n,,n=user,m=1,r=abc",
                "n,,n=us\0er,r=abc",
                ",,n=user,r=abc"
            })
    void refusesAClientFirstMessage(String message) {
        assertThat(failure(server(null, false).next(bytes(message)))).isEqualTo(SaslFailure.GARBLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // flag | server has a binding | server offered -PLUS | accepted
                "n|false|false|true",
                "n|false|true|true",
                "n|true|true|false",
                "y|false|false|true",
                "y|false|true|false",
                "y|true|true|false",
                "p=tls-exporter|false|false|false",
                "p=tls-exporter|false|true|false",
                "p=tls-exporter|true|true|true",
                "p=tls-server-end-point|true|true|false",
                "p=tls-unique|true|true|false",
            })
    void holdsTheChannelBindingFlagAgainstWhatWasOffered(
            String flag, boolean binds, boolean plusOffered, boolean accepted) {
        SaslStep step = server(binds ? Dialogue.CHANNEL : null, plusOffered).next(bytes(flag + ",,n=user,r=abc"));
        if (accepted) {
            assertThat(step).isEqualTo(new SaslStep.LookUpScram("user", ScramHash.SHA_256));
        } else {
            assertThat(failure(step)).isEqualTo(SaslFailure.CHANNEL_BINDING);
        }
    }

    @Test
    void detectsThatTheOfferOfAPlusMechanismWasRemovedOnTheWay() {
        SaslServers servers =
                Dialogue.servers(EnumSet.of(SaslMechanism.SCRAM_SHA_256_PLUS, SaslMechanism.SCRAM_SHA_256));
        SaslClient client = SaslClients.choose(
                List.of("SCRAM-SHA-256"),
                new SaslCredentials.Password("user", Secret.of("pencil")),
                SaslMechanism.ALL,
                new Random(1),
                Dialogue.CHANNEL);
        SaslStep step = servers.open(client.mechanism()).next(client.respond(new byte[0]));
        assertThat(failure(step)).isEqualTo(SaslFailure.CHANNEL_BINDING);
    }

    @Test
    void refusesAnotherChannel() {
        SaslServer server = server(Dialogue.CHANNEL, true);
        SaslClient client = SaslClients.scramSha256(
                "user", Secret.of("pencil"), new Random(1), ChannelBinding.tlsExporter(new byte[] {9, 9, 9}));
        server.next(client.respond(new byte[0]));
        SaslStep first = server.answer(new SaslAnswer.StoredScram(PENCIL));
        SaslStep refused = server.next(client.respond(((SaslStep.Challenge) first).data()));
        assertThat(text(refused)).isEqualTo("e=channel-bindings-dont-match");
        assertThat(failure(server.next(new byte[0]))).isEqualTo(SaslFailure.CHANNEL_BINDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c=biws,r=abcSERVER",
                "c=biws,p=AAAA",
                "r=abcSERVER,c=biws,p=AAAA",
                "c=biws,r=abc,p=AAAA",
                "c=biws,r=abcSERVERx,p=AAAA",
                "c=biws,r=abcSERVER,p=A",
                "c=bi,r=abcSERVER,p=AAAA",
                "c=biws,r=abcSERVER,p=AAAA,x=y",
                "c=biws,r=abcSERVER,m=1x,p=",
                "m=1,c=biws,r=abcSERVER,p=AAAA",
            })
    void refusesAClientFinalMessage(String message) {
        SaslServer server = server(null, false);
        server.next(bytes("n,,n=user,r=abc"));
        server.answer(new SaslAnswer.StoredScram(PENCIL));
        assertThat(failure(server.next(bytes(message)))).isEqualTo(SaslFailure.GARBLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c=biws,r=abcSERVER,p=AAAA",
                "c=biws,r=abcSERVER,p=",
                "c=biws,r=abcSERVER,p=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            })
    void aProofThatIsWrongOrShortFails(String message) {
        SaslServer server = server(null, false);
        server.next(bytes("n,,n=user,r=abc"));
        server.answer(new SaslAnswer.StoredScram(PENCIL));
        assertThat(text(server.next(bytes(message)))).isEqualTo("e=invalid-proof");
        assertThat(failure(server.next(bytes("")))).isEqualTo(SaslFailure.NOT_AUTHENTICATED);
    }

    @Test
    void aHeaderThatDiffersFromTheFirstOneFails() {
        SaslServer server = server(null, false);
        server.next(bytes("n,,n=user,r=abc"));
        server.answer(new SaslAnswer.StoredScram(PENCIL));
        String another = "c=eSws,r=abcSERVER,p=AAAA"; // y,,
        assertThat(text(server.next(bytes(another)))).isEqualTo("e=channel-bindings-dont-match");
    }

    @Test
    void anUnknownUserLooksLikeAKnownOneWithAWrongPassword() {
        String once = decoy("nobody", Dialogue.DECOY);
        assertThat(decoy("nobody", Dialogue.DECOY)).isEqualTo(once);
        assertThat(decoy("somebody", Dialogue.DECOY)).isNotEqualTo(once);
        assertThat(decoy("nobody", new ScramDecoy(Secret.of("another sixteen bytes"), 4096)))
                .isNotEqualTo(once);
        assertThat(once).matches("r=abcSERVER,s=[A-Za-z0-9+/]{22}==,i=4096");
    }

    private static String decoy(String user, ScramDecoy decoy) {
        SaslServer server = new ScramServer(ScramHash.SHA_256, "SERVER", decoy, null, false, SaslLimits.DEFAULTS);
        server.next(bytes("n,,n=" + user + ",r=abc"));
        String first = text(server.answer(new SaslAnswer.Rejected()));
        assertThat(text(server.next(bytes("c=biws,r=abcSERVER,p=AAAA")))).isEqualTo("e=invalid-proof");
        assertThat(server.next(new byte[0])).isEqualTo(ServerExchange.notAuthenticated());
        return first;
    }

    @Test
    void credentialsOfAnotherHashAreTheCallersMistake() {
        SaslServer server = server(null, false);
        server.next(bytes("n,,n=user,r=abc"));
        ScramCredentials other = ScramCredentials.derive(Secret.of("x"), new byte[] {1}, 4096, ScramHash.SHA_1);
        assertThatThrownBy(() -> server.answer(new SaslAnswer.StoredScram(other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.answer(new SaslAnswer.StoredScram(PENCIL))).isInstanceOf(SaslStep.Challenge.class);
    }

    @Test
    void credentialsAreValuesThatDoNotShowTheirKeys() {
        ScramCredentials same = new ScramCredentials(
                PENCIL.hash(), PENCIL.salt(), PENCIL.iterations(), PENCIL.storedKey(), PENCIL.serverKey());
        assertThat(same).isEqualTo(PENCIL).hasSameHashCodeAs(PENCIL);
        assertThat(PENCIL).hasToString("ScramCredentials[SHA_256, iterations=4096]");
        assertThatThrownBy(() -> ScramCredentials.derive(Secret.of("x"), new byte[] {1}, 4095, ScramHash.SHA_1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScramCredentials.derive(Secret.of("x"), new byte[0], 4096, ScramHash.SHA_1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAMessageLargerThanTheLimit() {
        SaslServer server = server(null, false);
        String message = "n,,n=user,r=" + "a".repeat(SaslLimits.DEFAULTS.maxMessage());
        assertThat(server.next(bytes(message)))
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.detail()).contains("maxMessage"));
    }
}
