package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.PASSWORD;
import static dev.sansio.core.sasl.Dialogue.TOKEN;
import static dev.sansio.core.sasl.Dialogue.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mechanism's client against its server. */
class BothSidesTest {

    private static final Secret WRONG = Secret.of("wrong");

    private static Dialogue play(SaslMechanism mechanism, SaslCredentials credentials) {
        ChannelBinding binding = mechanism.bindsChannel() ? Dialogue.CHANNEL : null;
        SaslClient client = SaslClients.open(mechanism, credentials, new Random(1), binding, SaslLimits.DEFAULTS);
        SaslServer server = Dialogue.servers(SaslMechanism.ALL).open(client.mechanism());
        assertThat(server).isNotNull();
        assertThat(server.mechanism()).isEqualTo(client.mechanism()).isEqualTo(mechanism.registeredName());
        assertThat(client.revealsSecret()).isEqualTo(mechanism.revealsSecret());
        return Dialogue.play(client, server);
    }

    private static SaslCredentials credentials(SaslMechanism mechanism, String user, Secret password, Secret token) {
        switch (mechanism) {
            case OAUTHBEARER:
            case XOAUTH2:
                return new SaslCredentials.Token(user, token, "mail.example", 465);
            case EXTERNAL:
                return new SaslCredentials.External(null);
            case ANONYMOUS:
                return new SaslCredentials.Anonymous("trace@example.com");
            default:
                return new SaslCredentials.Password(user, password);
        }
    }

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void theRightCredentialsSucceedOnBothSides(SaslMechanism mechanism) {
        Dialogue dialogue = play(mechanism, credentials(mechanism, USER, PASSWORD, TOKEN));
        String who = mechanism == SaslMechanism.ANONYMOUS ? "anonymous" : USER;
        assertThat(dialogue.last).isInstanceOfSatisfying(SaslStep.Succeeded.class, succeeded -> {
            assertThat(succeeded.authenticationId()).isEqualTo(who);
            assertThat(succeeded.authorizationId()).isEqualTo(who);
        });
        assertThat(dialogue.client.completed()).isTrue();
        assertThat(dialogue.client.refusal()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = SaslMechanism.class,
            names = {"SCRAM_SHA_256_PLUS", "SCRAM_SHA_256", "SCRAM_SHA_1_PLUS", "SCRAM_SHA_1"})
    void aScramServerTellsWhyItRefusesAndTheClientIsNotComplete(SaslMechanism mechanism) {
        ChannelBinding binding = mechanism.bindsChannel() ? Dialogue.CHANNEL : null;
        SaslClient client = SaslClients.open(
                mechanism, new SaslCredentials.Password(USER, WRONG), new Random(1), binding, SaslLimits.DEFAULTS);
        SaslServer server = Dialogue.servers(SaslMechanism.ALL).open(client.mechanism());
        assertThatThrownBy(() -> Dialogue.play(client, server))
                .isInstanceOfSatisfying(
                        SaslException.class, e -> assertThat(e.code()).isEqualTo(SaslException.SERVER_ERROR));
        assertThat(client.completed()).isFalse();
        assertThat(client.refusal()).isEqualTo("invalid-proof");
        assertThat(server.next(new byte[0]))
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.NOT_AUTHENTICATED));
    }

    @ParameterizedTest
    @EnumSource(
            value = SaslMechanism.class,
            names = {"CRAM_MD5", "PLAIN", "LOGIN", "OAUTHBEARER", "XOAUTH2"})
    void unknownUsersAndWrongSecretsFailAlike(SaslMechanism mechanism) {
        Dialogue wrong = play(mechanism, credentials(mechanism, USER, WRONG, WRONG));
        Dialogue unknown = play(mechanism, credentials(mechanism, "nobody", WRONG, WRONG));
        assertThat(wrong.last)
                .isInstanceOfSatisfying(
                        SaslStep.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.NOT_AUTHENTICATED));
        assertThat(unknown.last).isEqualTo(wrong.last);
        assertThat(unknown.said).hasSameSizeAs(wrong.said);
    }

    @ParameterizedTest
    @EnumSource(
            value = SaslMechanism.class,
            names = {"OAUTHBEARER", "XOAUTH2"})
    void aRefusedTokenIsAcknowledgedAndReported(SaslMechanism mechanism) {
        Dialogue dialogue = play(mechanism, credentials(mechanism, USER, PASSWORD, WRONG));
        assertThat(dialogue.said).containsExactly("{\"status\":\"invalid_token\"}");
        assertThat(dialogue.client.refusal()).isEqualTo("{\"status\":\"invalid_token\"}");
        assertThat(dialogue.client.completed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SaslMechanism.class,
            names = {"SCRAM_SHA_256_PLUS", "SCRAM_SHA_256", "SCRAM_SHA_1_PLUS", "SCRAM_SHA_1", "PLAIN"})
    void actingAsAnotherIsAskedFor(SaslMechanism mechanism) {
        Dialogue dialogue = play(mechanism, new SaslCredentials.Password(USER, PASSWORD, "list,owner"));
        assertThat(dialogue.last).isInstanceOfSatisfying(SaslStep.Succeeded.class, succeeded -> {
            assertThat(succeeded.authenticationId()).isEqualTo(USER);
            assertThat(succeeded.authorizationId()).isEqualTo("list,owner");
        });
        assertThat(dialogue.client.completed()).isTrue();
    }

    @Test
    void actingAsAnotherWithoutPermissionFails() {
        Dialogue external = play(SaslMechanism.EXTERNAL, new SaslCredentials.External("root"));
        Dialogue plain = play(SaslMechanism.PLAIN, new SaslCredentials.Password(USER, PASSWORD, "root"));
        Dialogue token = play(SaslMechanism.OAUTHBEARER, new SaslCredentials.Token("root", TOKEN));
        for (Dialogue dialogue : new Dialogue[] {external, plain, token}) {
            assertThat(dialogue.last)
                    .isInstanceOfSatisfying(
                            SaslStep.Failed.class,
                            failed -> assertThat(failed.reason()).isEqualTo(SaslFailure.NOT_AUTHORIZED));
        }
        assertThatThrownBy(
                        () -> play(SaslMechanism.SCRAM_SHA_256, new SaslCredentials.Password(USER, PASSWORD, "root")))
                .isInstanceOf(SaslException.class)
                .hasMessageContaining("other-error");
    }

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void nothingShowsItsSecret(SaslMechanism mechanism) {
        SaslCredentials credentials = credentials(mechanism, USER, PASSWORD, TOKEN);
        Dialogue dialogue = play(mechanism, credentials);
        assertThat(credentials + " " + dialogue.client + " " + dialogue.server + " " + dialogue.last)
                .doesNotContain(PASSWORD.revealText(), TOKEN.revealText());
    }

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void aChallengeAfterTheLastResponseIsRefusedForGood(SaslMechanism mechanism) {
        SaslClient client = play(mechanism, credentials(mechanism, USER, PASSWORD, TOKEN)).client;
        if (mechanism == SaslMechanism.OAUTHBEARER || mechanism == SaslMechanism.XOAUTH2) {
            client.respond(new byte[0]);
        }
        assertThatThrownBy(() -> client.respond(new byte[0]))
                .isInstanceOfSatisfying(
                        SaslException.class, e -> assertThat(e.code()).isEqualTo(SaslException.UNEXPECTED));
        assertThat(client.completed()).isFalse();
        assertThatThrownBy(() -> client.respond(new byte[0])).isInstanceOf(SaslException.class);
    }

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void aServerWhoseExchangeIsOverTakesNothingMore(SaslMechanism mechanism) {
        SaslServer server = play(mechanism, credentials(mechanism, USER, PASSWORD, TOKEN)).server;
        assertThatThrownBy(() -> server.next(new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> server.answer(new SaslAnswer.Rejected())).isInstanceOf(IllegalStateException.class);
    }

    /** EXTERNAL asks nothing about a client that acts as itself. */
    @ParameterizedTest
    @EnumSource(value = SaslMechanism.class, mode = EnumSource.Mode.EXCLUDE, names = "EXTERNAL")
    void aStoreThatCannotBeAskedIsNotARefusal(SaslMechanism mechanism) {
        SaslClient client = SaslClients.open(
                mechanism,
                credentials(mechanism, USER, PASSWORD, TOKEN),
                new Random(1),
                mechanism.bindsChannel() ? Dialogue.CHANNEL : null,
                SaslLimits.DEFAULTS);
        SaslServer server = Dialogue.servers(SaslMechanism.ALL).open(mechanism.registeredName());
        SaslStep step = server.next(client.sendsInitialResponse() ? client.respond(new byte[0]) : null);
        while (step instanceof SaslStep.Challenge) {
            step = server.next(client.respond(((SaslStep.Challenge) step).data()));
        }
        assertThat(server.answer(new SaslAnswer.Unavailable("database is down")))
                .isEqualTo(new SaslStep.Failed(SaslFailure.UNAVAILABLE, "database is down"));
    }

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void anAnswerToAnotherQuestionLeavesTheQuestionOpen(SaslMechanism mechanism) {
        SaslCredentials credentials = mechanism == SaslMechanism.EXTERNAL
                ? new SaslCredentials.External("list,owner")
                : credentials(mechanism, USER, PASSWORD, TOKEN);
        SaslClient client = SaslClients.open(
                mechanism,
                credentials,
                new Random(1),
                mechanism.bindsChannel() ? Dialogue.CHANNEL : null,
                SaslLimits.DEFAULTS);
        SaslServer server = Dialogue.servers(SaslMechanism.ALL).open(mechanism.registeredName());
        SaslStep step = server.next(client.sendsInitialResponse() ? client.respond(new byte[0]) : null);
        while (step instanceof SaslStep.Challenge) {
            step = server.next(client.respond(((SaslStep.Challenge) step).data()));
        }
        SaslStep.Question question = (SaslStep.Question) step;
        SaslAnswer unfit = question instanceof SaslStep.LookUpPassword || question instanceof SaslStep.LookUpScram
                ? new SaslAnswer.Accepted()
                : new SaslAnswer.StoredPassword(PASSWORD);
        assertThatThrownBy(() -> server.answer(unfit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.next(new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThat(server.answer(Dialogue.found(question))).isNotInstanceOf(SaslStep.Failed.class);
    }
}
