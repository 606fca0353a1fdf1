package dev.sansio.core.sasl;

import static dev.sansio.core.sasl.Dialogue.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which mechanism a client takes. */
class ChoosingTest {

    private static final SaslCredentials PASSWORD = new SaslCredentials.Password("user", Secret.of("pencil"));
    private static final SaslCredentials TOKEN = new SaslCredentials.Token("user", Secret.of("token"));
    private static final List<String> ALL = Arrays.stream(SaslMechanism.values())
            .map(SaslMechanism::registeredName)
            .sorted()
            .collect(Collectors.toList());

    private static SaslClient choose(
            List<String> offered, SaslCredentials credentials, Set<SaslMechanism> allowed, ChannelBinding binding) {
        return SaslClients.choose(offered, credentials, allowed, new Random(1), binding);
    }

    private static List<String> order(SaslCredentials credentials, ChannelBinding binding) {
        List<String> left = new ArrayList<>(ALL);
        List<String> order = new ArrayList<>();
        SaslClient client;
        while ((client = choose(left, credentials, SaslMechanism.ALL, binding)) != null) {
            order.add(client.mechanism());
            left.remove(client.mechanism());
        }
        return order;
    }

    @Test
    void theStrongestOfferedMechanismIsTaken() {
        assertThat(order(PASSWORD, Dialogue.CHANNEL))
                .containsExactly(
                        "SCRAM-SHA-256-PLUS",
                        "SCRAM-SHA-256",
                        "SCRAM-SHA-1-PLUS",
                        "SCRAM-SHA-1",
                        "CRAM-MD5",
                        "PLAIN",
                        "LOGIN");
        assertThat(order(PASSWORD, null)).containsExactly("SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN");
        assertThat(order(TOKEN, null)).containsExactly("OAUTHBEARER", "XOAUTH2");
        assertThat(order(new SaslCredentials.External(null), null)).containsExactly("EXTERNAL");
        assertThat(order(new SaslCredentials.Anonymous(), null)).containsExactly("ANONYMOUS");
    }

    @Test
    void nothingOutsideOfWhatIsAllowedIsTaken() {
        for (SaslMechanism only : SaslMechanism.values()) {
            SaslClient client = choose(ALL, PASSWORD, EnumSet.of(only), Dialogue.CHANNEL);
            if (client != null) {
                assertThat(client.mechanism()).isEqualTo(only.registeredName());
            }
        }
        assertThat(choose(List.of("PLAIN", "LOGIN"), PASSWORD, SaslMechanism.NOT_REVEALING, null))
                .isNull();
        assertThat(choose(ALL, TOKEN, SaslMechanism.NOT_REVEALING, null)).isNull();
        assertThat(choose(ALL, PASSWORD, Set.of(), null)).isNull();
    }

    @Test
    void whatRevealsNoSecretNeedsNoTls() {
        assertThat(SaslMechanism.NOT_REVEALING)
                .noneMatch(SaslMechanism::revealsSecret)
                .hasSize(7);
        assertThat(SaslClients.plain(null, "a", Secret.of("b")).revealsSecret()).isTrue();
        assertThat(SaslClients.login("a", Secret.of("b")).revealsSecret()).isTrue();
        assertThat(SaslClients.xoauth2("a", Secret.of("b")).revealsSecret()).isTrue();
        assertThat(SaslClients.cramMd5("a", Secret.of("b")).revealsSecret()).isFalse();
    }

    @Test
    void offeredNamesAreKnownInAnyCaseAndUnknownOnesIgnored() {
        SaslClient client = choose(List.of("GSSAPI", "", "plain"), PASSWORD, SaslMechanism.ALL, null);
        assertThat(client.mechanism()).isEqualTo("PLAIN");
        assertThat(choose(List.of("GSSAPI", "NTLM"), PASSWORD, SaslMechanism.ALL, null))
                .isNull();
    }

    @Test
    void aClientThatCouldBindSaysSoWhenTheServerDoesNotOfferIt() {
        List<String> offered = List.of("SCRAM-SHA-256");
        assertThat(flag(choose(offered, PASSWORD, SaslMechanism.ALL, Dialogue.CHANNEL)))
                .isEqualTo('y');
        assertThat(flag(choose(offered, PASSWORD, SaslMechanism.ALL, ChannelBinding.notOffered())))
                .isEqualTo('y');
        assertThat(flag(choose(offered, PASSWORD, SaslMechanism.ALL, null))).isEqualTo('n');
        assertThat(flag(choose(ALL, PASSWORD, SaslMechanism.ALL, Dialogue.CHANNEL)))
                .isEqualTo('p');
        // A caller that forbids -PLUS cannot bind, even if the connection could.
        assertThat(flag(choose(offered, PASSWORD, EnumSet.of(SaslMechanism.SCRAM_SHA_256), Dialogue.CHANNEL)))
                .isEqualTo('n');
    }

    private static char flag(SaslClient client) {
        return text(client.respond(new byte[0])).charAt(0);
    }

    @Test
    void whomToActAsIsNeverDroppedSilently() {
        SaslCredentials another = new SaslCredentials.Password("user", Secret.of("pencil"), "owner");
        assertThat(choose(List.of("CRAM-MD5", "LOGIN"), another, SaslMechanism.ALL, null))
                .isNull();
        assertThat(choose(ALL, another, SaslMechanism.ALL, null).mechanism()).isEqualTo("SCRAM-SHA-256");
    }

    @Test
    void credentialsOfAnotherKindAreTheCallersMistake() {
        assertThatThrownBy(() -> SaslClients.open(SaslMechanism.PLAIN, TOKEN, new Random(1), null, SaslLimits.DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SaslClients.open(
                        SaslMechanism.SCRAM_SHA_1_PLUS, PASSWORD, new Random(1), null, SaslLimits.DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SaslClients.open(
                        SaslMechanism.SCRAM_SHA_1, PASSWORD, new Random(1), Dialogue.CHANNEL, SaslLimits.DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerOpensOnlyWhatItOffers() {
        SaslServers servers =
                new SaslServers(Set.of(SaslMechanism.PLAIN), new Random(1), "mail.example", Dialogue.DECOY);
        assertThat(servers.open("plain")).isNotNull();
        assertThat(servers.open("LOGIN")).isNull();
        assertThat(servers.open("NTLM")).isNull();
        assertThatThrownBy(() -> new SaslServers(SaslMechanism.ALL, new Random(1), "mail.example", Dialogue.DECOY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bindingsAreValuesThatShowTheirTypeOnly() {
        assertThat(ChannelBinding.tlsExporter(new byte[] {1, 2, 3}))
                .isEqualTo(Dialogue.CHANNEL)
                .hasToString("ChannelBinding[tls-exporter]");
        assertThat(ChannelBinding.tlsServerEndPoint(new byte[] {1, 2, 3})).isNotEqualTo(Dialogue.CHANNEL);
        assertThatThrownBy(() -> ChannelBinding.tlsExporter(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
