package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.bytes;
import static dev.sansio.core.sasl.Dialogue.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The examples of the specifications, from both sides. */
class SpecificationExamplesTest {

    private static final SaslCredentials.Password PENCIL = new SaslCredentials.Password("user", Secret.of("pencil"));

    @Test
    void rfc5802Section5ScramSha1() {
        scram(
                ScramHash.SHA_1,
                "fyko+d2lbbFgONRv9qkxdawL",
                "3rfcNHYJY1ZVvWVs7j",
                "QSXCR+Q6sek8bf92",
                "v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
                "rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    }

    @Test
    void rfc7677Section3ScramSha256() {
        scram(
                ScramHash.SHA_256,
                "rOprNGfwEbeRWgbNEkqO",
                "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
                "W22ZaJ0SNY7soEsUEjb6gQ==",
                "dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    }

    private static void scram(
            ScramHash hash, String clientNonce, String serverNonce, String salt, String proof, String signature) {
        SaslClient client = new ScramClient(hash, PENCIL, null, clientNonce, SaslLimits.DEFAULTS);
        SaslServer server = new ScramServer(hash, serverNonce, Dialogue.DECOY, null, false, SaslLimits.DEFAULTS);
        ScramCredentials stored =
                ScramCredentials.derive(Secret.of("pencil"), Base64.getDecoder().decode(salt), 4096, hash);

        byte[] clientFirst = client.respond(new byte[0]);
        assertThat(text(clientFirst)).isEqualTo("n,,n=user,r=" + clientNonce);
        assertThat(server.next(clientFirst)).isEqualTo(new SaslStep.LookUpScram("user", hash));
        SaslStep serverFirst = server.answer(new SaslAnswer.StoredScram(stored));
        assertThat(text(serverFirst)).isEqualTo("r=" + clientNonce + serverNonce + ",s=" + salt + ",i=4096");
        byte[] clientFinal = client.respond(((SaslStep.Challenge) serverFirst).data());
        assertThat(text(clientFinal)).isEqualTo("c=biws,r=" + clientNonce + serverNonce + ",p=" + proof);
        assertThat(server.next(clientFinal)).isEqualTo(new SaslStep.Succeeded("user", "user", bytes("v=" + signature)));
        assertThat(client.completed()).isFalse();
        assertThat(client.respond(bytes("v=" + signature))).isEmpty();
        assertThat(client.completed()).isTrue();
    }

    @Test
    void rfc2195Section2CramMd5() {
        String challenge = "<1896.697170952@postoffice.reston.mci.net>";
        String response = "tim b913a602c7eda7a495b4e6e7334d3890";
        Secret password = Secret.of("tanstaaftanstaaf");

        assertThat(text(SaslClients.cramMd5("tim", password).respond(bytes(challenge))))
                .isEqualTo(response);
        SaslServer server = new CramMd5Server(challenge, SaslLimits.DEFAULTS);
        assertThat(text(server.next(null))).isEqualTo(challenge);
        assertThat(server.next(bytes(response))).isEqualTo(new SaslStep.LookUpPassword("tim"));
        assertThat(server.answer(new SaslAnswer.StoredPassword(password)))
                .isEqualTo(new SaslStep.Succeeded("tim", "tim", null));
    }

    @Test
    void rfc4616Section4PlainForOneself() {
        byte[] message = bytes("\0tim\0tanstaaftanstaaf");
        assertThat(SaslClients.plain(null, "tim", Secret.of("tanstaaftanstaaf")).respond(new byte[0]))
                .isEqualTo(message);
        SaslServer server = new PlainServer(SaslLimits.DEFAULTS);
        assertThat(server.next(message)).isEqualTo(new SaslStep.CheckPassword("tim", Secret.of("tanstaaftanstaaf")));
        assertThat(server.answer(new SaslAnswer.Accepted())).isEqualTo(new SaslStep.Succeeded("tim", "tim", null));
    }

    @Test
    void rfc4616Section4PlainForAnother() {
        byte[] message = bytes("Ursel\0Kurt\0xipj3plmq");
        assertThat(SaslClients.plain("Ursel", "Kurt", Secret.of("xipj3plmq")).respond(new byte[0]))
                .isEqualTo(message);
        SaslServer server = new PlainServer(SaslLimits.DEFAULTS);
        assertThat(server.next(message)).isEqualTo(new SaslStep.CheckPassword("Kurt", Secret.of("xipj3plmq")));
        assertThat(server.answer(new SaslAnswer.Accepted())).isEqualTo(new SaslStep.Authorize("Kurt", "Ursel"));
        assertThat(server.answer(new SaslAnswer.Rejected()))
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.NOT_AUTHORIZED));
    }

    @Test
    void rfc7628Section41BearerToken() {
        String message = "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyI"
                + "HZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB";
        Secret token = Secret.of("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
        SaslClient client = SaslClients.oauthBearer("user@example.com", token, "server.example.com", 143);
        byte[] sent = client.respond(new byte[0]);
        assertThat(Base64.getEncoder().encodeToString(sent)).isEqualTo(message);
        assertThat(client.completed()).isTrue();
        SaslServer server = TokenServer.oauthBearer(TokenError.INVALID_TOKEN, SaslLimits.DEFAULTS);
        assertThat(server.next(sent))
                .isEqualTo(new SaslStep.CheckToken("user@example.com", token, "server.example.com", 143));
    }

    @Test
    void rfc7628Section43ARequestWithoutATokenIsToldWhereToGetOne() {
        String configuration = "https://example.com/.well-known/openid-configuration";
        TokenError error = new TokenError("invalid_token", "example_scope", configuration);
        SaslServer server = TokenServer.oauthBearer(error, SaslLimits.DEFAULTS);
        SaslStep refused = server.next(bytes("n,a=user@example.com,\1host=server.example.com\1port=143\1auth=\1\1"));
        assertThat(text(refused))
                .isEqualTo("{\"status\":\"invalid_token\",\"scope\":\"example_scope\",\"openid-configuration\":\""
                        + configuration + "\"}");
        assertThat(server.next(new byte[] {1})).isInstanceOf(SaslStep.Failed.class);
    }

    @Test
    void xoauth2AsTheMailProvidersDescribeIt() {
        SaslClient client =
                SaslClients.xoauth2("someuser@example.com", Secret.of("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"));
        assertThat(Base64.getEncoder().encodeToString(client.respond(new byte[0])))
                .isEqualTo(
                        "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJo"
                                + "ZG1semRHRXVZMjl0Q2cBAQ==");
    }

    @Test
    void rfc4505Section5AnonymousTrace() {
        assertThat(Base64.getEncoder()
                        .encodeToString(SaslClients.anonymous("sirhc").respond(new byte[0])))
                .isEqualTo("c2lyaGM=");
        assertThat(new AnonymousServer(SaslLimits.DEFAULTS).next(bytes("sirhc")))
                .isEqualTo(new SaslStep.AdmitAnonymous("sirhc"));
    }

    @Test
    void theNonceComesFromTheRandomnessGivenIn() {
        byte[] one = SaslClients.scramSha256("user", Secret.of("pencil"), new Random(1), null)
                .respond(new byte[0]);
        byte[] same = SaslClients.scramSha256("user", Secret.of("pencil"), new Random(1), null)
                .respond(new byte[0]);
        byte[] other = SaslClients.scramSha256("user", Secret.of("pencil"), new Random(2), null)
                .respond(new byte[0]);
        assertThat(one).isEqualTo(same).isNotEqualTo(other);
        assertThat(text(one)).matches("n,,n=user,r=[A-Za-z0-9+/]{24}");
    }
}
