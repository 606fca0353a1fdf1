package dev.sansio.core.sasl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the peer sends, a client answers or throws {@link SaslException}, and a server gives a step. */
class ArbitraryBytesTest {

    private static final int ROUNDS = 3_000;
    private static final String[] WORDS = {
        "n,,",
        "y,,",
        "p=tls-exporter,,",
        "a=",
        "n=us",
        "r=",
        "abc",
        ",",
        "=",
        "m=x",
        "s=QSXCR+Q6sek8bf92",
        "i=4096",
        "c=biws",
        "p=AAAA",
        "v=AAAA",
        "e=other-error",
        "\1",
        "\0",
        "auth=Bearer t",
        "user=",
        "port=1",
        " ",
        "\u00E4",
        "b913a602c7eda7a495b4e6e7334d3890"
    };

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void aClientAnswersOrThrowsASaslException(SaslMechanism mechanism) {
        Random random = new Random(mechanism.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            SaslClient client = SaslClients.open(
                    mechanism,
                    credentials(mechanism),
                    random,
                    mechanism.bindsChannel() ? Dialogue.CHANNEL : null,
                    SaslLimits.DEFAULTS);
            boolean scram = mechanism.registeredName().startsWith("SCRAM");
            try {
                if (client.sendsInitialResponse() && random.nextInt(8) > 0) {
                    client.respond(new byte[0]);
                }
                for (int turn = 0; turn < 4; turn++) {
                    assertThat(client.respond(bytes(random))).isNotNull();
                }
            } catch (SaslException e) {
                assertThat(e.code()).isNotEmpty();
            }
            assertThat(client.completed() && scram).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(SaslMechanism.class)
    void aServerAlwaysGivesAStep(SaslMechanism mechanism) {
        Random random = new Random(mechanism.ordinal());
        SaslServers servers = Dialogue.servers(EnumSet.allOf(SaslMechanism.class));
        for (int round = 0; round < ROUNDS; round++) {
            SaslServer server = servers.open(mechanism.registeredName());
            SaslStep step = server.next(random.nextInt(4) == 0 ? null : bytes(random));
            int turns = 0;
            while (!(step instanceof SaslStep.Failed) && !(step instanceof SaslStep.Succeeded)) {
                step = step instanceof SaslStep.Challenge
                        ? server.next(bytes(random))
                        : server.answer(answer((SaslStep.Question) step));
                assertThat(++turns).isLessThan(10);
            }
            if (mechanism != SaslMechanism.EXTERNAL && mechanism != SaslMechanism.ANONYMOUS) {
                assertThat(step).isInstanceOf(SaslStep.Failed.class);
            }
        }
    }

    private static SaslAnswer answer(SaslStep.Question question) {
        return question instanceof SaslStep.Authorize || question instanceof SaslStep.AdmitAnonymous
                ? new SaslAnswer.Accepted()
                : new SaslAnswer.Rejected();
    }

    private static SaslCredentials credentials(SaslMechanism mechanism) {
        switch (mechanism) {
            case OAUTHBEARER:
            case XOAUTH2:
                return new SaslCredentials.Token(Dialogue.USER, Dialogue.TOKEN);
            case EXTERNAL:
                return new SaslCredentials.External("user");
            case ANONYMOUS:
                return new SaslCredentials.Anonymous("trace");
            default:
                return new SaslCredentials.Password(Dialogue.USER, Dialogue.PASSWORD);
        }
    }

    /** Noise, or words that bring the parsers further than noise does. */
    private static byte[] bytes(RandomGenerator random) {
        if (random.nextBoolean()) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            return noise;
        }
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(10); words > 0; words--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return Dialogue.bytes(text.toString());
    }
}
