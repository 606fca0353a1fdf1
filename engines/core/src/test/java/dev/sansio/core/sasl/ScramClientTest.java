package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.bytes;
import static dev.sansio.core.sasl.Dialogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a SCRAM client refuses of a server (RFC 5802 sections 5, 6 and 7). */
class ScramClientTest {

    private static final String NONCE = "fyko+d2lbbFgONRv9qkxdawL";
    private static final String SERVER_FIRST = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";

    private static SaslClient client(ChannelBinding binding, SaslLimits limits) {
        SaslCredentials.Password credentials = new SaslCredentials.Password("user", Secret.of("pencil"));
        return new ScramClient(ScramHash.SHA_1, credentials, binding, NONCE, limits);
    }

    private static SaslClient afterClientFirst() {
        SaslClient client = client(null, SaslLimits.DEFAULTS);
        client.respond(new byte[0]);
        return client;
    }

    private static void refuses(SaslClient client, String message, String code) {
        assertThatThrownBy(() -> client.respond(bytes(message)))
                .isInstanceOfSatisfying(
                        SaslException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(client.completed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r=fyko+d2lbbFgONRv9qkxdawL,s=QSXCR+Q6sek8bf92,i=4096|nonce",
                "r=otherd2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096|nonce",
                "r=fyko,s=QSXCR+Q6sek8bf92,i=4096|nonce",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4095|limit",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=600001|limit",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=99999999999999999999|limit",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=0|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=-4096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=04096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=,i=4096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=Q,i=4096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR-Q6sek8bf92,i=4096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf9,i=4096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,i=4096,s=QSXCR+Q6sek8bf92|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3 rfc,s=QSXCR+Q6sek8bf92,i=4096|garbled",
                "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096,|garbled",
                "m=new,r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=4096|mandatory-extension",
                "e=other-error|server-error",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=|garbled",
                "x|garbled",
                "''|garbled",
            })
    void refusesAServerFirstMessage(String message, String code) {
        refuses(afterClientFirst(), message, code);
    }

    @Test
    void ignoresOptionalExtensions() {
        assertThat(text(afterClientFirst().respond(bytes(SERVER_FIRST + ",x=y=z"))))
                .startsWith("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        assertThatThrownBy(() -> afterClientFirst().respond(new byte[] {'r', '=', (byte) 0xC3}))
                .isInstanceOf(SaslException.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=rmF9pqV8S7suAoZWja4dJRkFsKU=|server-signature",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKR=|garbled",
                "v=AAAAAAAAAAAAAAAAAAAAAAAAAAA=|server-signature",
                "v=|server-signature",
                "v=rmF9|server-signature",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKQ|garbled",
                "e=invalid-proof|server-error",
                "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=,m=new|mandatory-extension",
                "m=new,v=rmF9pqV8S7suAoZWja4dJRkFsKQ=|mandatory-extension",
                "''|garbled",
            })
    void isNotCompleteWithoutTheServersSignature(String message, String code) {
        SaslClient client = afterClientFirst();
        client.respond(bytes(SERVER_FIRST));
        assertThat(client.completed()).isFalse();
        refuses(client, message, code);
    }

    @Test
    void isDeadAfterARefusal() {
        SaslClient client = afterClientFirst();
        refuses(client, "x", SaslException.GARBLED);
        refuses(client, SERVER_FIRST, SaslException.GARBLED);
    }

    @Test
    void reportsTheServersErrorEscapedAndBounded() {
        SaslClient client = afterClientFirst();
        String error = "\u0007" + "x".repeat(500);
        assertThatThrownBy(() -> client.respond(bytes("e=" + error)))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("server-error: ?x")
                        .hasSizeLessThan(130));
        assertThat(client.refusal()).isEqualTo(error);
    }

    @Test
    void refusesAMessageLargerThanTheLimit() {
        SaslClient client = client(null, new SaslLimits(4096, 4096, 80));
        client.respond(new byte[0]);
        refuses(client, SERVER_FIRST + ",x=" + "y".repeat(80), SaslException.LIMIT);
    }

    @Test
    void refusesAChallengeBeforeItsFirstMessage() {
        refuses(client(null, SaslLimits.DEFAULTS), "hello", SaslException.UNEXPECTED);
    }

    @Test
    void tellsWhetherItBindsTheChannel() {
        SaslLimits limits = SaslLimits.DEFAULTS;
        ChannelBinding endPoint = ChannelBinding.tlsServerEndPoint(new byte[] {1});
        assertThat(text(client(null, limits).respond(new byte[0]))).startsWith("n,,n=");
        assertThat(text(client(ChannelBinding.notOffered(), limits).respond(new byte[0])))
                .startsWith("y,,n=");
        assertThat(text(client(endPoint, limits).respond(new byte[0]))).startsWith("p=tls-server-end-point,,n=");
        assertThat(text(client(Dialogue.CHANNEL, limits).respond(new byte[0]))).startsWith("p=tls-exporter,,n=");
        assertThat(client(ChannelBinding.notOffered(), limits).mechanism()).isEqualTo("SCRAM-SHA-1");
        assertThat(client(endPoint, limits).mechanism()).isEqualTo("SCRAM-SHA-1-PLUS");
    }

    @Test
    void sendsTheBindingDataInItsFinalMessage() {
        SaslClient client = client(ChannelBinding.tlsServerEndPoint(new byte[] {1, 2, 3}), SaslLimits.DEFAULTS);
        client.respond(new byte[0]);
        String bound = "cD10bHMtc2VydmVyLWVuZC1wb2ludCwsAQID";
        assertThat(text(client.respond(bytes(SERVER_FIRST)))).startsWith("c=" + bound + ",r=");
    }

    @Test
    void preparesNameAndPassword() {
        Random random = new Random(1);
        SaslClient client = SaslClients.scramSha1("I\u00ADX=,", Secret.of("pencil"), random, null);
        assertThat(text(client.respond(new byte[0]))).startsWith("n,,n=IX=3D=2C,r=");
        for (String unusable : new String[] {"", "\u0007", "\u00AD", "\u0627\u0031"}) {
            assertThatThrownBy(() -> SaslClients.scramSha1(unusable, Secret.of("pencil"), random, null))
                    .isInstanceOf(SaslException.class)
                    .hasMessageStartingWith(SaslException.CREDENTIALS);
            assertThatThrownBy(() -> SaslClients.scramSha1("user", Secret.of(unusable), random, null))
                    .isInstanceOf(SaslException.class)
                    .hasMessageStartingWith(SaslException.CREDENTIALS);
        }
    }
}
