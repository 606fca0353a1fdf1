package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.bytes;
import static dev.sansio.core.sasl.Dialogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PLAIN, LOGIN, CRAM-MD5, EXTERNAL and ANONYMOUS: what they refuse, and their odd but legal messages. */
class SimpleMechanismsTest {

    private static final SaslLimits LIMITS = SaslLimits.DEFAULTS;

    private static void isGarbled(SaslStep step) {
        assertThat(step)
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.GARBLED));
    }

    private static void cannotCarry(Runnable credentials) {
        assertThatThrownBy(credentials::run)
                .isInstanceOfSatisfying(
                        SaslException.class, e -> assertThat(e.code()).isEqualTo(SaslException.CREDENTIALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "tim\0pw", "\0tim", "\0\0pw", "\0tim\0", "\0tim\0pw\0", "a\0b\0c\0d", "\0\0"})
    void plainNeedsExactlyTwoNulsWithANameAndAPassword(String message) {
        isGarbled(new PlainServer(LIMITS).next(bytes(message)));
    }

    @Test
    void plainMustBeUtf8() {
        isGarbled(new PlainServer(LIMITS).next(new byte[] {0, 'a', 0, (byte) 0xFF}));
    }

    @Test
    void plainWithoutInitialResponseIsAskedForIt() {
        for (byte[] none : new byte[][] {null, new byte[0]}) {
            PlainServer server = new PlainServer(LIMITS);
            assertThat(server.next(none)).isEqualTo(new SaslStep.Challenge(new byte[0]));
            isGarbled(server.next(new byte[0]));
        }
    }

    @Test
    void plainPreparesWhatItChecks() {
        assertThat(new PlainServer(LIMITS).next(bytes("\0I\u00ADX\0\u2168")))
                .isEqualTo(new SaslStep.CheckPassword("IX", Secret.of("IX")));
        assertThat(new PlainServer(LIMITS).next(bytes("\0tim\0\u0627\u0031")))
                .isEqualTo(ServerExchange.notAuthenticated());
    }

    @Test
    void plainForOneselfByNameIsNotActingAsAnother() {
        PlainServer server = new PlainServer(LIMITS);
        server.next(bytes("tim\0tim\0pw"));
        assertThat(server.answer(new SaslAnswer.Accepted("tim@example.com")))
                .isEqualTo(new SaslStep.Succeeded("tim@example.com", "tim@example.com", null));
    }

    @Test
    void plainClientCannotCarryNulsAndEmptyFields() {
        cannotCarry(() -> SaslClients.plain(null, "a\0b", Secret.of("pw")));
        cannotCarry(() -> SaslClients.plain(null, "", Secret.of("pw")));
        cannotCarry(() -> SaslClients.plain("", "a", Secret.of("pw")));
        cannotCarry(() -> SaslClients.plain("a\0", "a", Secret.of("pw")));
        cannotCarry(() -> SaslClients.plain(null, "a", Secret.of("p\0w")));
        cannotCarry(() -> SaslClients.plain(null, "a", Secret.of("")));
        cannotCarry(() -> SaslClients.plain(null, "\uD800", Secret.of("pw")));
    }

    @Test
    void loginAnswersPromptsByTheirOrderWhateverTheySay() {
        SaslClient client = SaslClients.login("tim", Secret.of("pw"));
        assertThat(client.sendsInitialResponse()).isFalse();
        assertThat(text(client.respond(bytes("User Name\0")))).isEqualTo("tim");
        assertThat(client.completed()).isFalse();
        assertThat(text(client.respond(bytes("Kennwort:")))).isEqualTo("pw");
        assertThat(client.completed()).isTrue();
    }

    @Test
    void loginServerTakesAnInitialResponseAsTheName() {
        SaslServer server = new LoginServer(LIMITS);
        assertThat(text(server.next(bytes("tim")))).isEqualTo("Password:");
        assertThat(server.next(bytes("pw"))).isEqualTo(new SaslStep.CheckPassword("tim", Secret.of("pw")));
    }

    @Test
    void loginServerPromptsAndRefusesEmptyAnswers() {
        SaslServer server = new LoginServer(LIMITS);
        assertThat(text(server.next(null))).isEqualTo("Username:");
        isGarbled(server.next(new byte[0]));
        isGarbled(new LoginServer(LIMITS).next(bytes("a\0b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tim",
                "tim b913a602c7eda7a495b4e6e7334d389",
                " b913a602c7eda7a495b4e6e7334d3890",
                "t\0m b913a602c7eda7a495b4e6e7334d3890",
                "tim b913a602c7eda7a495b4e6e7334d38900"
            })
    void cramMd5NeedsANameAndADigest(String message) {
        SaslServer server = new CramMd5Server("<1@x>", LIMITS);
        server.next(null);
        isGarbled(server.next(bytes(message)));
    }

    @Test
    void cramMd5HasNoInitialResponse() {
        isGarbled(new CramMd5Server("<1@x>", LIMITS).next(bytes("tim b913a602c7eda7a495b4e6e7334d3890")));
    }

    @Test
    void cramMd5DigestIsLowerCaseAndOfThisChallenge() {
        for (String digest : new String[] {"B913A602C7EDA7A495B4E6E7334D3890", "b913a602c7eda7a495b4e6e7334d3891"}) {
            SaslServer server = new CramMd5Server("<1896.697170952@postoffice.reston.mci.net>", LIMITS);
            server.next(null);
            server.next(bytes("tim " + digest));
            assertThat(server.answer(new SaslAnswer.StoredPassword(Secret.of("tanstaaftanstaaf"))))
                    .isEqualTo(ServerExchange.notAuthenticated());
        }
    }

    @Test
    void cramMd5ChallengesAreMessageIdsThatDoNotRepeat() {
        Random random = new Random(1);
        String one = text(new CramMd5Server(random, "mail.example", LIMITS).next(null));
        assertThat(one).matches("<[0-9]+\\.[0-9]+@mail\\.example>");
        assertThat(text(new CramMd5Server(random, "mail.example", LIMITS).next(null)))
                .isNotEqualTo(one);
    }

    @Test
    void cramMd5ClientRefusesAnEmptyChallenge() {
        SaslClient client = SaslClients.cramMd5("tim", Secret.of("pw"));
        assertThatThrownBy(() -> client.respond(new byte[0])).isInstanceOf(SaslException.class);
        assertThat(client.completed()).isFalse();
    }

    @Test
    void externalKnowsAnEmptyMessageFromNone() {
        assertThat(new ExternalServer("cn=tim", LIMITS).next(new byte[0]))
                .isEqualTo(new SaslStep.Succeeded("cn=tim", "cn=tim", null));
        ExternalServer server = new ExternalServer("cn=tim", LIMITS);
        assertThat(server.next(null)).isEqualTo(new SaslStep.Challenge(new byte[0]));
        assertThat(server.next(bytes("ursel"))).isEqualTo(new SaslStep.Authorize("cn=tim", "ursel"));
    }

    @Test
    void externalFailsWhenNothingBelowProvesTheClient() {
        assertThat(new ExternalServer(null, LIMITS).next(bytes("root")))
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.NOT_AUTHENTICATED));
        isGarbled(new ExternalServer("cn=tim", LIMITS).next(bytes("a\0b")));
    }

    @Test
    void anonymousTraceIsBoundedAndWithoutControlCharacters() {
        String longest = "\u00E4".repeat(255);
        assertThat(new AnonymousServer(LIMITS).next(bytes(longest))).isEqualTo(new SaslStep.AdmitAnonymous(longest));
        isGarbled(new AnonymousServer(LIMITS).next(bytes(longest + "x")));
        isGarbled(new AnonymousServer(LIMITS).next(bytes("a\nforged line")));
        assertThat(new AnonymousServer(LIMITS).next(new byte[0])).isEqualTo(new SaslStep.AdmitAnonymous(""));
        cannotCarry(() -> SaslClients.anonymous(longest + "x"));
        cannotCarry(() -> SaslClients.anonymous("a\nb"));
        assertThat(SaslClients.anonymous("").respond(new byte[0])).isEmpty();
    }

    @Test
    void anonymousMayBeRejected() {
        AnonymousServer server = new AnonymousServer(LIMITS);
        server.next(bytes("x"));
        assertThat(server.answer(new SaslAnswer.Rejected())).isInstanceOf(SaslStep.Failed.class);
    }

    @Test
    void onlyTheInitialResponseCanBeAbsent() {
        PlainServer server = new PlainServer(LIMITS);
        server.next(null);
        assertThatThrownBy(() -> server.next(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
