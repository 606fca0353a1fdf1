package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The opening handshake (RFC 6455 section 4, RFC 8441 section 5) as values. */
class HandshakeTest {

    private static final String KEY = "dGhlIHNhbXBsZSBub25jZQ==";
    private static final String ACCEPT = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
    private static final WebSocketRequest REQUEST =
            WebSocketRequest.ws("server.example.com", "/chat").withSubprotocols("chat", "superchat");

    @Test
    void exampleOfSection13() {
        RequestHead head = request(
                "sec-websocket-key", KEY,
                "origin", "http://example.com",
                "sec-websocket-protocol", "chat, superchat",
                "sec-websocket-version", "13");
        ServerHandshake handshake = ServerHandshake.read(head, HttpVersion.HTTP_1_1);
        assertThat(handshake.refusal()).isNull();
        assertThat(handshake.origin()).isEqualTo("http://example.com");
        assertThat(handshake.subprotocols()).containsExactly("chat", "superchat");
        ServerHandshake.Acceptance acceptance = handshake.accept("chat", null, HttpFields.EMPTY);
        assertThat(acceptance.fields())
                .isEqualTo(HttpFields.of("sec-websocket-accept", ACCEPT, "sec-websocket-protocol", "chat"));
        assertThat(acceptance.agreement()).isEqualTo(new WebSocketAgreement("chat", null));
    }

    @Test
    void clientAsksInHttp11ByUpgrade() {
        RequestHead head = client(REQUEST).head();
        assertThat(head.method()).isEqualTo("GET");
        assertThat(head.protocol()).isEqualTo("websocket");
        assertThat(head.path()).isEqualTo("/chat");
        assertThat(head.fields().first("sec-websocket-version")).isEqualTo("13");
        assertThat(head.fields().first("sec-websocket-protocol")).isEqualTo("chat, superchat");
        assertThat(head.fields().first("sec-websocket-extensions"))
                .isEqualTo("permessage-deflate; client_max_window_bits");
        assertThat(HandshakeKey.isValid(String.valueOf(head.fields().first("sec-websocket-key"))))
                .isTrue();
    }

    /** RFC 8441 section 5: CONNECT with :protocol; there is no key, and no proof. */
    @ParameterizedTest
    @EnumSource(names = {"HTTP_2", "HTTP_3"})
    void clientAsksInLaterVersionsByExtendedConnect(HttpVersion version) {
        ClientHandshake handshake = ClientHandshake.of(REQUEST, version, Frames.surroundings());
        RequestHead head = handshake.head();
        assertThat(head.method()).isEqualTo("CONNECT");
        assertThat(head.protocol()).isEqualTo("websocket");
        assertThat(head.scheme()).isEqualTo("http");
        assertThat(head.fields().contains("sec-websocket-key")).isFalse();
        ServerHandshake server = ServerHandshake.read(head, version);
        ServerHandshake.Acceptance acceptance = server.accept("superchat", PerMessageDeflate.PLAIN, HttpFields.EMPTY);
        assertThat(acceptance.fields().contains("sec-websocket-accept")).isFalse();
        assertThat(handshake.check(new ResponseHead(200, acceptance.fields()))).isEqualTo(acceptance.agreement());
        assertThatThrownBy(() -> handshake.check(ResponseHead.of(404))).isInstanceOf(SessionFailedException.class);
    }

    @Test
    void eachAttemptHasAKeyOfItsOwn() {
        var surroundings = Frames.surroundings();
        var first = ClientHandshake.of(REQUEST, HttpVersion.HTTP_1_1, surroundings);
        var second = ClientHandshake.of(REQUEST, HttpVersion.HTTP_1_1, surroundings);
        assertThat(first.head().fields().first("sec-websocket-key"))
                .isNotEqualTo(second.head().fields().first("sec-websocket-key"));
    }

    @Test
    void http10KnowsNoWebSocket() {
        assertThatThrownBy(() -> ClientHandshake.of(REQUEST, HttpVersion.HTTP_1_0, Frames.surroundings()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(status(ServerHandshake.read(client(REQUEST).head(), HttpVersion.HTTP_1_0)))
                .isEqualTo(426);
    }

    // --- the server's checks, section 4.2.1 ---

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "dGhlIHNhbXBsZSBub25jZQ",
                "dGhlIHNhbXBsZSBub25jZTE=",
                "dGhlIHNhbXBsZSBub25jZTEyMw==",
                "dGhlIHNhbXBs!SBub25jZQ=="
            })
    void keyIsSixteenOctetsInBase64(String key) {
        assertThat(status(read("sec-websocket-key", key, "sec-websocket-version", "13")))
                .isEqualTo(400);
    }

    @Test
    void keyIsThereExactlyOnce() {
        assertThat(status(read("sec-websocket-version", "13"))).isEqualTo(400);
        assertThat(status(read("sec-websocket-key", KEY, "sec-websocket-key", KEY, "sec-websocket-version", "13")))
                .isEqualTo(400);
    }

    @Test
    void otherVersionIsAnsweredWithTheOneThatIsSpoken() {
        for (String version : List.of("8", "7", "14", "013", "")) {
            ServerHandshake handshake = read("sec-websocket-key", KEY, "sec-websocket-version", version);
            assertThat(handshake.refusal())
                    .isEqualTo(ResponseHead.of(426, "sec-websocket-version", "13", "upgrade", "websocket"));
        }
    }

    @Test
    void otherMethodIsNotAllowed() {
        RequestHead post = new RequestHead("POST", "http", "a.example", "/", "websocket", HttpFields.EMPTY);
        assertThat(status(ServerHandshake.read(post, HttpVersion.HTTP_1_1))).isEqualTo(405);
    }

    @Test
    void requestWithoutUpgradeIsToldToUpgrade() {
        RequestHead get = RequestHead.get("http", "a.example", "/", HttpFields.EMPTY);
        assertThat(status(ServerHandshake.read(get, HttpVersion.HTTP_1_1))).isEqualTo(426);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat, chat", "chat,", "a b", "chat;x"})
    void subprotocolsAreTokensEachOnce(String value) {
        assertThat(status(
                        read("sec-websocket-key", KEY, "sec-websocket-version", "13", "sec-websocket-protocol", value)))
                .isEqualTo(400);
    }

    @Test
    void subprotocolMustBeOneThatWasOffered() {
        ServerHandshake handshake =
                read("sec-websocket-key", KEY, "sec-websocket-version", "13", "sec-websocket-protocol", "chat");
        assertThatThrownBy(() -> handshake.accept("Chat", null, HttpFields.EMPTY))
                .isInstanceOf(CommandRejectedException.class);
        assertThat(handshake.subprotocolOf(List.of("superchat", "chat"))).isEqualTo("chat");
        assertThat(handshake.subprotocolOf(List.of("superchat"))).isNull();
        assertThat(handshake.accept(null, null, HttpFields.EMPTY).agreement()).isEqualTo(WebSocketAgreement.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permessage-deflate;",
                "permessage-deflate; =",
                "a; b=\"c",
                "a; b=\"c d\"",
                "a; b=\"c, permessage-deflate\"",
                "a b",
                ";a"
            })
    void extensionsThatAreNoListAreABadRequest(String value) {
        assertThat(status(read(
                        "sec-websocket-key", KEY, "sec-websocket-version", "13", "sec-websocket-extensions", value)))
                .isEqualTo(400);
    }

    // --- the client's checks, section 4.1 ---

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proof missing              | 101 | ",
                "proof wrong                | 101 | sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOp=",
                "proof twice                | 101 | sec-websocket-accept: $; sec-websocket-accept: $",
                "status                     | 200 | sec-websocket-accept: $",
                "subprotocol not offered    | 101 | sec-websocket-accept: $; sec-websocket-protocol: other",
                "subprotocol in other case  | 101 | sec-websocket-accept: $; sec-websocket-protocol: Chat",
                "two subprotocols           | 101 | sec-websocket-accept: $; sec-websocket-protocol: chat; sec-websocket-protocol: superchat",
                "extension not offered      | 101 | sec-websocket-accept: $; sec-websocket-extensions: x-webkit-deflate-frame",
                "one extension twice        | 101 | sec-websocket-accept: $; sec-websocket-extensions: permessage-deflate, permessage-deflate",
                "parameter unknown          | 101 | sec-websocket-accept: $; sec-websocket-extensions: permessage-deflate,foo",
            })
    void answerThatWasNotAskedForFailsTheHandshake(String what, int status, String fields) {
        ClientHandshake client = client(REQUEST);
        HttpFields.Builder answer = HttpFields.builder();
        String proof = HandshakeKey.accept(String.valueOf(client.head().fields().first("sec-websocket-key")));
        for (String field : fields == null ? new String[0] : fields.split("; ", -1)) {
            String[] parts = field.split(": ", 2);
            answer.add(parts[0], parts[1].replace("$", proof));
        }
        assertThatThrownBy(() -> client.check(new ResponseHead(status, answer.build())))
                .as(what)
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        failure -> assertThat(failure.code()).isEqualTo(WebSocketFailure.HANDSHAKE));
    }

    @Test
    void requestThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> REQUEST.withSubprotocols("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> REQUEST.withSubprotocols("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> REQUEST.withFields(HttpFields.of("Sec-WebSocket-Key", KEY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClientHandshake client(WebSocketRequest request) {
        return ClientHandshake.of(request, HttpVersion.HTTP_1_1, Frames.surroundings());
    }

    private static RequestHead request(String... fields) {
        return new RequestHead("GET", "http", "server.example.com", "/chat", "websocket", HttpFields.of(fields));
    }

    private static ServerHandshake read(String... fields) {
        return ServerHandshake.read(request(fields), HttpVersion.HTTP_1_1);
    }

    private static int status(ServerHandshake handshake) {
        ResponseHead refusal = handshake.refusal();
        return refusal == null ? 0 : refusal.status();
    }
}
