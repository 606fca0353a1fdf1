package dev.sansio.socks;

import static dev.sansio.socks.Conversations.BOUND;
import static dev.sansio.socks.Conversations.GRANTED;
import static dev.sansio.socks.Conversations.HOST;
import static dev.sansio.socks.Conversations.IP;
import static dev.sansio.socks.Conversations.client;
import static dev.sansio.socks.Conversations.hex;
import static dev.sansio.socks.Conversations.join;
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

/** What a client writes, and what it makes of the answers. */
class SocksClientTest {

    private static final SocksClientConfig V5 = SocksClientConfig.V5;
    private static final SocksMethodEvent NO_AUTHENTICATION =
            new SocksMethodEvent.MethodSelected(SocksMethod.NO_AUTHENTICATION);

    private static Observation<SocksClientEvent> play(SocksClientConfig config, Octets input) {
        return client("client", config).arrives(input).build().play();
    }

    // --- RFC 1928 ---

    @Test
    void nameIsSentAsItIsAndNeverLookedUp() {
        var seen = play(V5, hex("05 00"));
        assertThat(seen.output()).isEqualTo(join("05 01 00", Conversations.CONNECT));
    }

    @Test
    void ipv6AddressHasSixteenOctets() {
        var seen = client("IPv6", V5, SocksCmd.CONNECT, SocksAddress.of("2001:db8::1", 80))
                .arrives(hex("05 00"))
                .build()
                .play();
        assertThat(seen.output())
                .isEqualTo(hex("05 01 00  05 01 00 04 20 01 0D B8 00 00 00 00 00 00 00 00 00 00 00 01 00 50"));
    }

    /** A peer that speaks first, such as SSH, is heard, in whatever piece its greeting comes. */
    @Test
    void bytesBehindTheLastReplyAreKeptForTheSuccessor() {
        var seen = play(V5, join("05 00", GRANTED, Octets.of("SSH-2.0-x\r\n")));
        assertThat(seen.phase()).isEqualTo(Phase.SWITCHED);
        assertThat(seen.unread()).isEqualTo(Octets.of("SSH-2.0-x\r\n"));
        assertThat(seen.events()).containsExactly(NO_AUTHENTICATION, new SocksClientEvent.Granted(BOUND));
    }

    @ParameterizedTest
    @CsvSource({
        "05000001CB00710910E1, 203.0.113.9:4321",
        "0500000100000000 0000, 0.0.0.0:0",
        "05000003 09 70726F78792E6C616E 0438, proxy.lan:1080",
        "05000004 20010DB8000000000000000000000001 0050, [2001:db8::1]:80",
        "0500FF01CB00710910E1, 203.0.113.9:4321"
    })
    void anyBoundAddressIsAcceptedAndTold(String reply, String bound) {
        var seen = play(V5, join("05 00", reply));
        SocksClientEvent last = seen.events().get(1);
        assertThat(((SocksClientEvent.Granted) last).bound()).hasToString(bound);
        assertThat(seen.phase()).isEqualTo(Phase.SWITCHED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 0xF0, 0xF7, 0xFF})
    void everyRefusalKeepsItsCode(int code) {
        var seen = play(V5, join("05 00", "05 %02X 00 01 00 00 00 00 00 00".formatted(code)));
        assertThat(seen.events())
                .last()
                .isEqualTo(new SocksClientEvent.RequestRefused(new SocksReply(code), SocksAddress.UNSPECIFIED));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.failure()).isNull();
        assertThat(seen.finished()).isTrue();
    }

    @Test
    void refusalThatIsCutOffIsOneAllTheSame() {
        var seen = client("curt", V5).arrives(hex("05 00 05 02")).ends().build().play();
        assertThat(seen.events())
                .last()
                .isEqualTo(new SocksClientEvent.RequestRefused(SocksReply.NOT_ALLOWED, SocksAddress.UNSPECIFIED));
    }

    @Test
    void successThatIsCutOffIsNone() {
        var seen = client("curt", V5).arrives(hex("05 00 05 00")).ends().build().play();
        assertThat(seen.failure()).isEqualTo(SessionFailedException.TRUNCATED);
    }

    @Test
    void severalMethodsAreOffered() {
        var seen = play(Conversations.WITH_PASSWORD.withMethod(SocksMethod.GSSAPI), Octets.NONE);
        assertThat(seen.output()).isEqualTo(hex("05 03 01 02 00"));
    }

    @Test
    void noAcceptableMethodIsARefusal() {
        var seen = play(V5, hex("05 FF"));
        assertThat(seen.events()).containsExactly(new SocksClientEvent.MethodsRefused(V5.methods()));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "0502, malformed, a method that was not offered",
        "485454502F, not-socks, HTTP",
        "0500 04, malformed, a reply of another version",
        "0500 05000002, malformed, an address of an unknown type",
        "0500 05000003 00 0000, malformed, an empty name",
        "0500 05000003 01 00 0000, malformed, a name with NUL",
        "0500 05000003 02 C328 0000, malformed, a name that is not UTF-8",
        "0500 055A0001CB00710910E1, malformed, a code of SOCKS 4"
    })
    void brokenAnswersFail(String answers, String code, String why) {
        assertThat(play(V5, join(answers, "00 00 00")).failure()).as(why).isEqualTo(code);
    }

    @Test
    void bindHasTwoReplies() {
        var seen = client("BIND", V5, SocksCmd.BIND, IP)
                .arrives(join("05 00", GRANTED, "05 00 00 01 C0 00 02 07 00 50", Octets.of("220 hi")))
                .build()
                .play();
        assertThat(seen.output()).isEqualTo(hex("05 01 00  05 02 00 01 C0 00 02 07 00 50"));
        assertThat(seen.events())
                .containsExactly(
                        NO_AUTHENTICATION, new SocksClientEvent.Listening(BOUND), new SocksClientEvent.Granted(IP));
        assertThat(seen.unread()).isEqualTo(Octets.of("220 hi"));
    }

    @Test
    void bindMayBeRefusedAfterItsFirstReply() {
        var seen = client("BIND", V5, SocksCmd.BIND, IP)
                .arrives(join("05 00", GRANTED, "05 06 00 01 00 00 00 00 00 00"))
                .build()
                .play();
        assertThat(seen.events())
                .last()
                .isEqualTo(new SocksClientEvent.RequestRefused(SocksReply.TTL_EXPIRED, SocksAddress.UNSPECIFIED));
    }

    @Test
    void associationLivesAsLongAsItsConnection() {
        var open = client("UDP", V5, SocksCmd.UDP_ASSOCIATE, SocksAddress.UNSPECIFIED)
                .arrives(join("05 00", GRANTED))
                .passes(Duration.ofDays(365));
        assertThat(open.build().play().phase()).isEqualTo(Phase.OPEN);
        var ended = open.ends().build().play();
        assertThat(ended.output()).isEqualTo(hex("05 01 00  05 03 00 01 00 00 00 00 00 00"));
        assertThat(ended.events())
                .containsExactly(
                        NO_AUTHENTICATION,
                        new SocksClientEvent.Associated(BOUND),
                        new SocksClientEvent.AssociationEnded());
        assertThat(ended.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void associationIsEndedByClose() {
        var seen = client("UDP", V5, SocksCmd.UDP_ASSOCIATE, SocksAddress.UNSPECIFIED)
                .arrives(join("05 00", GRANTED))
                .sends(new SocksClientCommand.Close())
                .build()
                .play();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.finished()).isTrue();
    }

    @Test
    void resolveEndsWithItsReply() {
        var seen = client("RESOLVE", V5, SocksCmd.RESOLVE, HOST)
                .arrives(join("05 00", GRANTED))
                .build()
                .play();
        assertThat(seen.events()).endsWith(new SocksClientEvent.Granted(BOUND));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void optimisticClientDoesNotAwaitTheChoiceOfAMethod() {
        assertThat(play(V5.withOptimism(true), Octets.NONE).output())
                .isEqualTo(join("05 01 00", Conversations.CONNECT));
        assertThat(play(V5, Octets.NONE).output()).isEqualTo(hex("05 01 00"));
        assertThatThrownBy(() -> Conversations.WITH_PASSWORD.withOptimism(true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // --- RFC 1929 ---

    @Test
    void credentialsAreSentOnlyWhenTheyAreAskedFor() {
        assertThat(play(Conversations.WITH_PASSWORD, hex("05 00")).output())
                .isEqualTo(join("05 02 02 00", Conversations.CONNECT));
        assertThat(play(Conversations.WITH_PASSWORD, hex("05 02")).output())
                .isEqualTo(join("05 02 02 00", "01 02 6D 65 06", Octets.of("sesame")));
        assertThat(play(Conversations.WITH_PASSWORD, hex("05 02 01 00")).output())
                .isEqualTo(join("05 02 02 00", "01 02 6D 65 06", Octets.of("sesame"), Conversations.CONNECT));
    }

    @Test
    void wrongCredentialsAreARefusal() {
        var seen = play(Conversations.WITH_PASSWORD, hex("05 02 01 07"));
        assertThat(seen.events()).last().isEqualTo(new SocksClientEvent.CredentialsRefused(7));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void proxyThatAsksForNothingIsRefusedOnRequest() {
        SocksClientConfig strict = Conversations.WITH_PASSWORD.withAuthenticationRequired();
        assertThat(play(strict, hex("05 00")).failure()).isEqualTo(SocksFailure.MALFORMED);
    }

    @Test
    void credentialsFitTheirLengths() {
        assertThatThrownBy(() -> V5.withCredentials("", Secret.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> V5.withCredentials("\u00e9".repeat(128), Secret.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> V5.withCredentials("x", Secret.of("y".repeat(256))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(V5.withCredentials("x", Secret.of("secret")).toString()).doesNotContain("secret");
    }

    // --- RFC 1961 and methods of the application's own ---

    @Test
    void gssapiMessagesAreFramed() {
        SocksMethodCommand hello = new SocksMethodCommand.SendToken(SocksTokenType.CONTEXT, Conversations.bytes("AB"));
        var seen = client("GSSAPI", V5.withMethod(SocksMethod.GSSAPI))
                .arrives(hex("05 01"))
                .sends(hello)
                .arrives(hex("01 01 00 01 43"))
                .sends(new SocksMethodCommand.Complete())
                .build()
                .play();
        assertThat(seen.events())
                .containsExactly(
                        new SocksMethodEvent.MethodSelected(SocksMethod.GSSAPI),
                        new SocksMethodEvent.TokenReceived(SocksTokenType.CONTEXT, Conversations.bytes("C")));
        assertThat(seen.output()).isEqualTo(join("05 02 01 00", "01 01 00 02 41 42", Conversations.CONNECT));
    }

    @Test
    void gssapiIsAbortedByTheProxy() {
        var seen = client("GSSAPI", V5.withMethod(SocksMethod.GSSAPI))
                .arrives(hex("05 01"))
                .sends(new SocksMethodCommand.SendToken(SocksTokenType.CONTEXT, Conversations.bytes("AB")))
                .arrives(hex("01 FF"))
                .build()
                .play();
        assertThat(seen.events()).last().isInstanceOf(SocksClientEvent.Refusal.class);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void limitMethodMessages() {
        SocksClientConfig config = V5.withMethod(SocksMethod.GSSAPI).withLimits(SocksLimits.DEFAULTS.withMethods(4, 2));
        var hello = new SocksMethodCommand.SendToken(SocksTokenType.CONTEXT, Conversations.bytes("AB"));
        var long5 = client("GSSAPI", config).arrives(hex("05 01")).sends(hello).arrives(hex("01 01 00 05"));
        assertThat(long5.build().play().failure()).isEqualTo(SessionFailedException.LIMIT);
        var third = client("GSSAPI", config)
                .arrives(hex("05 01"))
                .sends(hello)
                .arrives(hex("01 01 00 00"))
                .sends(hello)
                .arrives(hex("01 01 00 00"))
                .sends(hello)
                .arrives(hex("01 01 00 00"));
        assertThat(third.build().play().failure()).isEqualTo(SessionFailedException.LIMIT);
    }

    // --- SOCKS 4 and 4A ---

    @Test
    void socks4SendsPortAddressAndUserId() {
        var seen = client("4", SocksClientConfig.V4.withUserId("me"), SocksCmd.CONNECT, IP)
                .arrives(join("00 5A 12 34 00 00 00 00", Octets.of("early")))
                .build()
                .play();
        assertThat(seen.output()).isEqualTo(hex("04 01 00 50 C0 00 02 07 6D 65 00"));
        assertThat(seen.events()).containsExactly(new SocksClientEvent.Granted(SocksAddress.of("0.0.0.0", 0x1234)));
        assertThat(seen.unread()).isEqualTo(Octets.of("early"));
    }

    @Test
    void socks4aSendsTheNameBehindTheUserId() {
        var seen = play(SocksClientConfig.V4A, Octets.NONE);
        assertThat(seen.output()).isEqualTo(join("04 01 01 BB 00 00 00 01 00", Octets.of("host.example\0")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x5B, 0x5C, 0x5D, 1})
    void socks4RefusalsKeepTheirCode(int code) {
        var seen = play(SocksClientConfig.V4A, hex("00 %02X 00 00 00 00 00 00".formatted(code)));
        SocksClientEvent last = seen.events().get(0);
        assertThat(((SocksClientEvent.RequestRefused) last).reply().code()).isEqualTo(code);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void socks4ReplyWithTheCodeOfSocks5IsBroken() {
        assertThat(play(SocksClientConfig.V4A, hex("00 00 00 00 00 00 00 00")).failure())
                .isEqualTo(SocksFailure.MALFORMED);
    }

    @Test
    void whatAVersionCannotSayIsRejectedBeforehand() {
        SocksAddress six = SocksAddress.of("::1", 80);
        assertThatThrownBy(() -> new SocksClientEngine(SocksClientConfig.V4, HOST))
                .hasMessageContaining("4A");
        assertThatThrownBy(() -> new SocksClientEngine(SocksClientConfig.V4A, six))
                .hasMessageContaining("IPv6");
        assertThatThrownBy(() -> new SocksClientEngine(SocksClientConfig.V4A, SocksCmd.UDP_ASSOCIATE, IP))
                .hasMessageContaining("UDP");
        assertThatThrownBy(() -> new SocksClientEngine(SocksClientConfig.V4, SocksAddress.of("0.0.0.9", 1)))
                .hasMessageContaining("0.0.0.9");
        assertThatThrownBy(() -> SocksClientConfig.V4.withUserId("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    // --- time and ends ---

    @Test
    void silentProxyFails() {
        var greeting =
                client("silent", V5).passes(Duration.ofSeconds(31)).build().play();
        assertThat(greeting.failure()).isEqualTo(SessionFailedException.TIMEOUT);
        var reply = client("slow", V5).arrives(hex("05 00")).passes(Duration.ofSeconds(129));
        assertThat(reply.build().play().failure()).isNull();
        assertThat(reply.passes(Duration.ofSeconds(2)).build().play().failure())
                .isEqualTo(SessionFailedException.TIMEOUT);
    }

    @Test
    void proxyThatEndsWithoutAnAnswerFails() {
        assertThat(client("end", V5).ends().build().play().failure()).isEqualTo(SessionFailedException.TRUNCATED);
        assertThat(client("end", V5).arrives(hex("05 00")).ends().build().play().failure())
                .isEqualTo(SessionFailedException.TRUNCATED);
    }

    @Test
    void refusalsTellWhetherToTryAgain() {
        assertThat(List.of(1, 3, 4, 5, 6, 0x5B).stream().map(SocksReply::new)).allMatch(SocksReply::retryable);
        assertThat(List.of(0, 2, 7, 8, 0x5A, 0x5C, 0x5D, 0xF0).stream().map(SocksReply::new))
                .noneMatch(SocksReply::retryable);
    }
}
