package dev.sansio.socks;

import static dev.sansio.socks.Conversations.BOUND;
import static dev.sansio.socks.Conversations.CONNECT;
import static dev.sansio.socks.Conversations.GRANTED;
import static dev.sansio.socks.Conversations.HOST;
import static dev.sansio.socks.Conversations.IP;
import static dev.sansio.socks.Conversations.hex;
import static dev.sansio.socks.Conversations.join;
import static dev.sansio.socks.Conversations.server;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server makes of its clients, and what it answers. */
class SocksServerTest {

    private static final SocksServerConfig OPEN = SocksServerConfig.open();
    private static final SocksServerConfig LOCKED = SocksServerConfig.usernamePassword();

    private static Observation<SocksServerEvent> play(SocksServerConfig config, Octets input) {
        return server("server", config).arrives(input).build().play();
    }

    private static Observation<SocksServerEvent> refuse(SocksReply reply, Octets input) {
        return server("refusing", OPEN)
                .reacting(event -> List.of(new SocksServerCommand.Refuse(reply)))
                .arrives(input)
                .build()
                .play();
    }

    private static SocksRequest request(SocksVersion version, SocksAddress destination, String userId) {
        return new SocksRequest(version, SocksCmd.CONNECT, destination, userId, 0);
    }

    // --- RFC 1928 ---

    @Test
    void connectIsGranted() {
        var seen = play(OPEN, join("05 01 00", CONNECT));
        SocksRequest request = request(SocksVersion.V5, HOST, "");
        assertThat(seen.events())
                .containsExactly(
                        new SocksServerEvent.RequestReceived(request), new SocksServerEvent.Granted(request, BOUND));
        assertThat(seen.output()).isEqualTo(join("05 00", GRANTED));
        assertThat(seen.phase()).isEqualTo(Phase.SWITCHED);
    }

    @Test
    void earlyDataOfTheClientIsKeptForTheDestination() {
        var seen = play(OPEN, join("05 01 00", CONNECT, Octets.of("GET / HTTP/1.1\r\n\r\n")));
        assertThat(seen.unread()).isEqualTo(Octets.of("GET / HTTP/1.1\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 0xF4})
    void everyRefusalIsSaidBeforeTheEnd(int code) {
        var seen = refuse(new SocksReply(code), join("05 01 00", CONNECT));
        assertThat(seen.output()).isEqualTo(join("05 00", "05 %02X 00 01 00 00 00 00 00 00".formatted(code)));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.finished()).isTrue();
    }

    @Test
    void unknownAddressTypeIsAnswered8() {
        var seen = play(OPEN, hex("05 01 00 05 01 00 02 00"));
        assertThat(seen.output()).isEqualTo(hex("05 00  05 08 00 01 00 00 00 00 00 00"));
        assertThat(seen.events()).containsExactly(new SocksServerEvent.AddressTypeRefused(2));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void unknownCommandIsAnswered7() {
        var seen = play(OPEN, hex("05 01 00  05 F0 00 01 C0 00 02 07 00 50"));
        assertThat(seen.output()).isEqualTo(hex("05 00  05 07 00 01 00 00 00 00 00 00"));
        assertThat(seen.events())
                .containsExactly(new SocksServerEvent.CmdRefused(
                        new SocksRequest(SocksVersion.V5, SocksCmd.RESOLVE, IP, "", 0)));
    }

    @Test
    void extensionsAreAdmittedByTheConfig() {
        var seen = play(OPEN.withCmds(SocksCmd.RESOLVE), hex("05 01 00  05 F0 00 01 C0 00 02 07 00 50"));
        assertThat(seen.output()).isEqualTo(join("05 00", GRANTED));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void reservedOctetIsToleratedAndTold() {
        var seen = play(OPEN, hex("05 01 00  05 01 07 01 C0 00 02 07 00 50"));
        assertThat(seen.events())
                .first()
                .isEqualTo(new SocksServerEvent.RequestReceived(
                        new SocksRequest(SocksVersion.V5, SocksCmd.CONNECT, IP, "", 7)));
    }

    @ParameterizedTest
    @CsvSource({"05 00, no method at all", "05 02 01 80, none of ours", "05 01 FF, the code for none"})
    void withoutAnAcceptableMethodTheAnswerIsFF(String greeting, String why) {
        var seen = play(LOCKED, hex(greeting));
        assertThat(seen.output()).as(why).isEqualTo(hex("05 FF"));
        assertThat(seen.events()).singleElement().isInstanceOf(SocksServerEvent.MethodsRefused.class);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void ourPreferenceDecides() {
        SocksServerConfig both =
                SocksServerConfig.authenticated(SocksMethod.USERNAME_PASSWORD, SocksMethod.NO_AUTHENTICATION);
        assertThat(play(both, hex("05 02 00 02")).output()).isEqualTo(hex("05 02"));
        assertThat(play(both, hex("05 01 00")).output()).isEqualTo(hex("05 00"));
    }

    @Test
    void bindHasTwoReplies() {
        var seen = play(OPEN, join("05 01 00", "05 02 00 01 C0 00 02 07 00 00"));
        assertThat(seen.output()).isEqualTo(join("05 00", GRANTED, "05 00 00 01 C0 00 02 07 00 50"));
        assertThat(seen.events())
                .last()
                .isInstanceOfSatisfying(
                        SocksServerEvent.Granted.class,
                        granted -> assertThat(granted.bound()).isEqualTo(IP));
        assertThat(seen.phase()).isEqualTo(Phase.SWITCHED);
    }

    @Test
    void bindMayBeRefusedAfterItsFirstReply() {
        var seen = server("BIND", OPEN)
                .reacting(event -> List.of(
                        new SocksServerCommand.Grant(BOUND), new SocksServerCommand.Refuse(SocksReply.TTL_EXPIRED)))
                .arrives(hex("05 01 00  05 02 00 01 C0 00 02 07 00 00"))
                .build()
                .play();
        assertThat(seen.output()).isEqualTo(join("05 00", GRANTED, "05 06 00 01 00 00 00 00 00 00"));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void earlyDataWaitsForTheSecondReplyToBind() {
        var seen = play(OPEN, join("05 01 00", "05 02 00 01 C0 00 02 07 00 00", Octets.of("early")));
        assertThat(seen.unread()).isEqualTo(Octets.of("early"));
    }

    @Test
    void associationEndsWithItsConnection() {
        var open = server("UDP", OPEN)
                .arrives(hex("05 01 00  05 03 00 01 00 00 00 00 00 00"))
                .passes(Duration.ofDays(365));
        assertThat(open.build().play().phase()).isEqualTo(Phase.OPEN);
        var ended = open.ends().build().play();
        assertThat(ended.events()).last().isEqualTo(new SocksServerEvent.AssociationEnded());
        assertThat(ended.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void associationEndsWithTheLossOfItsConnection() {
        var seen = server("UDP", OPEN)
                .arrives(hex("05 01 00  05 03 00 01 00 00 00 00 00 00"))
                .loses()
                .build()
                .play();
        assertThat(seen.events()).last().isEqualTo(new SocksServerEvent.AssociationEnded());
        assertThat(seen.failure()).isNull();
    }

    // --- RFC 1929 ---

    @Test
    void passwordIsComparedAsASecretAndNeverShown() {
        var seen = play(LOCKED, join("05 01 02", "01 02 6D 65 06", Octets.of("sesame"), CONNECT));
        assertThat(seen.events())
                .first()
                .isEqualTo(new SocksServerEvent.CredentialsReceived("me", Secret.of("sesame")))
                .asString()
                .doesNotContain("sesame");
        assertThat(seen.output()).isEqualTo(join("05 02", "01 00", GRANTED));
    }

    @Test
    void wrongPasswordIsAnsweredAndTheEnd() {
        var seen = play(LOCKED, join("05 01 02", "01 02 6D 65 01 78", CONNECT));
        assertThat(seen.output()).isEqualTo(hex("05 02  01 01"));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void wrongVersionOfCredentialsIsAnsweredBeforeTheFailure() {
        var seen = play(LOCKED, hex("05 01 02  05 02 6D 65 01 78"));
        assertThat(seen.output()).isEqualTo(hex("05 02  01 01"));
        assertThat(seen.failure()).isEqualTo(SocksFailure.MALFORMED);
    }

    @Test
    void nobodyPassesWithoutTheMethodThatIsRequired() {
        assertThat(play(LOCKED, join("05 01 00", CONNECT)).output()).isEqualTo(hex("05 FF"));
        assertThat(play(LOCKED, hex("04 01 00 50 C0 00 02 07 00")).output()).isEqualTo(hex("00 5B 00 00 00 00 00 00"));
    }

    @Test
    void configThatLetsSocks4PastTheAuthenticationIsRefused() {
        assertThatThrownBy(() -> LOCKED.withVersions(SocksVersion.V5, SocksVersion.V4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LOCKED.withVersions(SocksVersion.V4A)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gssapiIsAbortedByTheApplication() {
        var seen = server("GSSAPI", SocksServerConfig.authenticated(SocksMethod.GSSAPI))
                .reacting(event -> event instanceof SocksMethodEvent.TokenReceived
                        ? List.of(new SocksServerCommand.RejectCredentials())
                        : List.of())
                .arrives(hex("05 01 01  01 01 00 01 41"))
                .build()
                .play();
        assertThat(seen.output()).isEqualTo(hex("05 01  01 FF"));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    // --- SOCKS 4 and 4A ---

    @Test
    void socks4IsToldApartByTheFirstOctet() {
        var seen = play(OPEN, join("04 01 00 50 C0 00 02 07", Octets.of("me\0early")));
        assertThat(seen.events())
                .first()
                .isEqualTo(new SocksServerEvent.RequestReceived(request(SocksVersion.V4, IP, "me")));
        assertThat(seen.output()).isEqualTo(hex("00 5A 10 E1 CB 00 71 09"));
        assertThat(seen.unread()).isEqualTo(Octets.of("early"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00 00 00 01", "00 00 00 09", "00 00 00 FF"})
    void everyAddressThatCannotBeOneAnnouncesAName(String marker) {
        var seen = play(OPEN, join("04 01 01 BB", marker, Octets.of("me\0host.example\0")));
        assertThat(seen.events())
                .first()
                .isEqualTo(new SocksServerEvent.RequestReceived(request(SocksVersion.V4A, HOST, "me")));
    }

    @Test
    void unknownCommandOfSocks4IsAnswered() {
        var seen = play(OPEN, hex("04 03 00 50 C0 00 02 07 00"));
        assertThat(seen.output()).isEqualTo(hex("00 5B 00 00 00 00 00 00"));
        assertThat(seen.events()).singleElement().isInstanceOf(SocksServerEvent.CmdRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 5B", "1, 5B", "92, 5C", "93, 5D"})
    void socks4GetsTheNearestRefusalThatItKnows(int reply, String code) {
        var seen = refuse(new SocksReply(reply), hex("04 01 00 50 C0 00 02 07 00"));
        assertThat(seen.output()).isEqualTo(hex("00 " + code + " 00 00 00 00 00 00"));
    }

    @Test
    void socks5DoesNotGetCodesOfSocks4() {
        assertThat(refuse(SocksReply.V4_NO_IDENTD, join("05 01 00", CONNECT)).output())
                .isEqualTo(hex("05 00  05 01 00 01 00 00 00 00 00 00"));
    }

    @Test
    void versionThatIsNotAdmittedIsRefused() {
        SocksServerConfig five = OPEN.withVersions(SocksVersion.V5);
        SocksServerConfig fourA = OPEN.withVersions(SocksVersion.V4A);
        assertThat(play(five, hex("04 01 00 50 00 00 00 01")).events())
                .containsExactly(new SocksServerEvent.VersionRefused(SocksVersion.V4A));
        assertThat(play(fourA, hex("04 01 00 50 01 02 03 04")).events())
                .containsExactly(new SocksServerEvent.VersionRefused(SocksVersion.V4));
        var seen = play(fourA, hex("05 01 00"));
        assertThat(seen.events()).containsExactly(new SocksServerEvent.VersionRefused(SocksVersion.V5));
        assertThat(seen.output()).isEqualTo(hex("05 FF"));
    }

    // --- limits, time, other protocols ---

    @Test
    void limitUserId() {
        var seen = play(OPEN, join("04 01 00 50 C0 00 02 07", Octets.of("x".repeat(256))));
        assertThat(seen.failure()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(seen.output()).isEqualTo(hex("00 5B 00 00 00 00 00 00"));
        var most = play(OPEN, join("04 01 00 50 C0 00 02 07", Octets.of("x".repeat(255) + "\0")));
        assertThat(most.phase()).isEqualTo(Phase.SWITCHED);
    }

    @Test
    void limitDomain() {
        var seen = play(OPEN, join("04 01 00 50 00 00 00 07 00", Octets.of("x".repeat(256) + "\0")));
        assertThat(seen.failure()).isEqualTo(SessionFailedException.LIMIT);
        var most = play(OPEN, join("04 01 00 50 00 00 00 07 00", Octets.of("x".repeat(255) + "\0")));
        assertThat(most.phase()).isEqualTo(Phase.SWITCHED);
    }

    @ParameterizedTest
    @CsvSource({
        "05 01 00 05 01 00 03 00 00 50, an empty name",
        "05 01 00 05 01 00 03 01 00 00 50, a name with NUL",
        "05 01 00 05 01 00 03 02 0D 0A 00 50, a name with a line end",
        "05 01 00 05 01 00 03 01 20 00 50, a name with a space",
        "05 01 00 05 01 00 03 02 C3 28 00 50, a name that is not UTF-8",
        "05 01 00 04, a request of another version"
    })
    void brokenRequestsAreAnsweredBeforeTheFailure(String input, String why) {
        var seen = play(OPEN, hex(input));
        assertThat(seen.failure()).as(why).isEqualTo(SocksFailure.MALFORMED);
        assertThat(seen.output()).isEqualTo(hex("05 00  05 01 00 01 00 00 00 00 00 00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1\r\n", "\u0016\u0003\u0001", "\0"})
    void otherProtocolsAreNotAnswered(String input) {
        var seen = play(OPEN, Octets.of(input));
        assertThat(seen.failure()).isEqualTo(SocksFailure.NOT_SOCKS);
        assertThat(seen.output()).isEqualTo(Octets.NONE);
    }

    @Test
    void clientThatTricklesDoesNotKeepTheServer() {
        var builder = server("slow", OPEN);
        Octets slow = join("04 01 00 50 C0 00 02 07", Octets.of("x".repeat(40)));
        for (int i = 0; i < slow.length(); i++) {
            builder.arrives(slow.slice(i, i + 1)).passes(Duration.ofSeconds(1));
        }
        assertThat(builder.build().play().failure()).isEqualTo(SessionFailedException.TIMEOUT);
    }

    @Test
    void applicationThatConnectsSlowlyIsNoSilentClient() {
        var seen = server("slow", OPEN)
                .reacting(event -> List.of())
                .arrives(join("05 01 00", CONNECT))
                .passes(Duration.ofMinutes(10))
                .sends(new SocksServerCommand.Grant(BOUND))
                .build()
                .play();
        assertThat(seen.failure()).isNull();
        assertThat(seen.phase()).isEqualTo(Phase.SWITCHED);
    }

    @Test
    void endsBetweenMessagesAreCleanAndWithinThemTruncated() {
        assertThat(server("probe", OPEN).ends().build().play().phase()).isEqualTo(Phase.CLOSED);
        assertThat(server("cut", OPEN)
                        .arrives(hex("05 02 00"))
                        .ends()
                        .build()
                        .play()
                        .failure())
                .isEqualTo(SessionFailedException.TRUNCATED);
    }
}
