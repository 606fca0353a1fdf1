package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.bytes;
import static dev.sansio.core.sasl.Dialogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OAUTHBEARER (RFC 7628) and XOAUTH2. */
class TokenMechanismsTest {

    private static final SaslLimits LIMITS = SaslLimits.DEFAULTS;

    private static TokenServer oauthBearer() {
        return TokenServer.oauthBearer(TokenError.INVALID_TOKEN, LIMITS);
    }

    private static TokenServer xoauth2() {
        return TokenServer.xoauth2(TokenError.INVALID_TOKEN, LIMITS);
    }

    private static void isGarbled(SaslStep step) {
        assertThat(step)
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.GARBLED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "n,,",
                "n,,auth=Bearer t\1\1",
                "n,,\1auth=Bearer t\1",
                "n,,\1auth=Bearer t",
                "n,,\1\1",
                "n,,\1auth=Basic t\1\1",
                "n,,\1auth=Bearer \1\1",
                "n,,\1auth=Bearer a b\1\1",
                "n,,\1auth=Bearer t\1auth=Bearer u\1\1",
                "n,,\1auth=Bearer t\1port=0\1\1",
                "n,,\1auth=Bearer t\1port=65536\1\1",
                "n,,\1auth=Bearer t\1port=x\1\1",
                "n,,\1auth=Bearer t\1x\1\1",
                "n,,\1auth=Bearer t\1=x\1\1",
                "n,,\1host=h\1\1",
                "n,,\1auth=Bearer t\1x=\0\1\1",
                "n,a=,\1auth=Bearer t\1\1",
                "z,,\1auth=Bearer t\1\1"
            })
    void oauthBearerRefuses(String message) {
        isGarbled(oauthBearer().next(bytes(message)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "auth=Bearer t\1\1",
                "user=\1auth=Bearer t\1\1",
                "user=a\1\1",
                "user=a\1auth=Bearer t\1",
                "user=a\1auth=t\1\1",
                "user=a\1user=b\1auth=Bearer t\1\1",
                "user=a\1auth=Bearer t\1\1\1"
            })
    void xoauth2Refuses(String message) {
        isGarbled(xoauth2().next(bytes(message)));
    }

    @Test
    void oauthBearerDoesNotBindChannels() {
        assertThat(oauthBearer().next(bytes("p=tls-exporter,,\1auth=Bearer t\1\1")))
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.CHANNEL_BINDING));
    }

    @Test
    void theSchemeIsKnownInAnyCaseAndUnknownKeysAreIgnored() {
        assertThat(oauthBearer().next(bytes("y,a=a=2Cb=3Dc,\1qs=a=b\1auth=bEaReR t\1\1")))
                .isEqualTo(new SaslStep.CheckToken("a,b=c", Secret.of("t"), null, 0));
        assertThat(xoauth2().next(bytes("user=a@b\1auth=bearer t\1\1")))
                .isEqualTo(new SaslStep.CheckToken("a@b", Secret.of("t"), null, 0));
    }

    @Test
    void aTokenWithoutANameBelongsToWhomTheAnswerNames() {
        TokenServer server = oauthBearer();
        server.next(bytes("n,,\1auth=Bearer t\1\1"));
        assertThatThrownBy(() -> server.answer(new SaslAnswer.Accepted())).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.answer(new SaslAnswer.Accepted("tim"))).isEqualTo(new SaslStep.Succeeded("tim", "tim", null));
    }

    @Test
    void theServerWaitsForTheAcknowledgementWhateverItIs() {
        for (String acknowledgement : new String[] {"", "\1", "nonsense"}) {
            TokenServer server = xoauth2();
            server.next(bytes("user=a\1auth=Bearer t\1\1"));
            SaslStep step = server.answer(new SaslAnswer.TokenRejected(new TokenError("401", "mail", null)));
            assertThat(text(step)).isEqualTo("{\"status\":\"401\",\"scope\":\"mail\"}");
            assertThat(server.next(bytes(acknowledgement))).isEqualTo(ServerExchange.notAuthenticated());
        }
    }

    @Test
    void eachMechanismHasItsOwnAcknowledgement() {
        SaslClient bearer = SaslClients.oauthBearer("a", Secret.of("t"), null, 0);
        assertThat(text(bearer.respond(new byte[0]))).isEqualTo("n,a=a,\1auth=Bearer t\1\1");
        assertThat(bearer.respond(bytes("{}"))).containsExactly(1);
        SaslClient xoauth2 = SaslClients.xoauth2("a", Secret.of("t"));
        xoauth2.respond(new byte[0]);
        assertThat(xoauth2.respond(bytes("{}"))).isEmpty();
        assertThat(xoauth2.refusal()).isEqualTo("{}");
        assertThat(xoauth2.completed()).isFalse();
    }

    @Test
    void clientsCannotCarryWhatWouldBreakTheMessage() {
        for (String token : new String[] {"", "a b", "a\1auth=Bearer b", "\u00E4", "a\n"}) {
            assertThatThrownBy(() -> SaslClients.xoauth2("a", Secret.of(token))).isInstanceOf(SaslException.class);
            assertThatThrownBy(() -> SaslClients.oauthBearer("a", Secret.of(token), null, 0))
                    .isInstanceOf(SaslException.class);
        }
        assertThatThrownBy(() -> SaslClients.xoauth2("a\1", Secret.of("t"))).isInstanceOf(SaslException.class);
        assertThatThrownBy(() -> SaslClients.oauthBearer("a", Secret.of("t"), "h\1", 0))
                .isInstanceOf(SaslException.class);
        assertThatThrownBy(() -> SaslClients.oauthBearer("a", Secret.of("t"), null, 65_536))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void errorsAreJsonWhateverTheyContain() {
        assertThat(new TokenError("a\"b\\c\n\u00E4", null, null).toJson())
                .isEqualTo("{\"status\":\"a\\\"b\\\\c\\u000a\\u00e4\"}");
    }
}
