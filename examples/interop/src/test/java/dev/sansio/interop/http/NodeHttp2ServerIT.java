package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http2.Http2Event;
import dev.sansio.http2.Http2Options;
import dev.sansio.interop.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and the http2 of Node.js. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeHttp2ServerIT extends Http2Conversations implements OriginConversations {

    private Program server;
    private int port;

    @BeforeAll
    void serve() {
        server = Node.run("http2_server.mjs", Site.ROOT);
        port = Node.port(server);
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    public Line connect() {
        return Line.http2(port, Http2Options.client());
    }

    @Test
    void interimResponses() {
        try (Line line = connect()) {
            Exchange hints = line.get("/hints");
            assertThat(hints.text()).isEqualTo("after hints");
            assertThat(hints.informations()).extracting(head -> head.status()).containsExactly(103, 102);
        }
    }

    @Test
    void trailers() {
        try (Line line = connect()) {
            Exchange response = line.get("/trailers");
            assertThat(response.text()).isEqualTo("with trailers");
            assertThat(response.trailers().first("checksum")).isEqualTo("abc");
        }
    }

    @Test
    void trailersOfBothAndContentThereAndBackAtOnce() {
        try (Line line = connect()) {
            Exchange echo = line.begin("POST", "/echo")
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end(HttpFields.of("x-sum", "a;b"));
            Octets.same(echo.body(), Octets.all());
            assertThat(echo.trailers().first("x-names")).isEqualTo("{\"x-sum\":\"a;b\"}");
        }
    }

    @Test
    void aTunnelOfAProtocol() {
        try (Line line = connect()) {
            line.next(Http2Event.SettingsReceived.class);
            Exchange shout =
                    line.open(new RequestHead("GET", "http", "localhost", "/", "shout", HttpFields.EMPTY), true);
            assertThat(shout.status()).isEqualTo(200);
            shout.send("hello\n").end();
            assertThat(shout.text()).isEqualTo("yes?\nHELLO\nbye\n");
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void tunnelsThatAreRefused() {
        try (Line line = connect()) {
            line.next(Http2Event.SettingsReceived.class);
            Exchange protocol =
                    line.open(new RequestHead("GET", "http", "localhost", "/", "other", HttpFields.EMPTY), true);
            assertThat(protocol.status()).isEqualTo(403);
            Exchange plain = line.open(RequestHead.connect("localhost:1", HttpFields.EMPTY), true);
            assertThat(plain.status()).isEqualTo(403);
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void anExchangeThatIsResetLeavesTheOthers() {
        try (Line line = connect()) {
            Exchange big = line.get("/big.bin");
            Exchange reset = line.begin("POST", "/reset");
            assertThat(reset.status()).isEqualTo(200);
            reset.send("now");
            assertThat(reset.failed().by()).isEqualTo(HttpEvent.By.PEER_RESET);
            assertThat(reset.failed().error().code()).isEqualTo(HttpError.Code.INTERNAL);
            Octets.same(big.body(), Octets.all());
        }
    }

    @Test
    void aServerThatGoesAwayAnswersFirst() {
        try (Line line = connect()) {
            Exchange big = line.get("/big.bin");
            Exchange going = line.get("/goaway");
            assertThat(going.text()).isEqualTo("going");
            Octets.same(big.body(), Octets.all());
            line.next(HttpEvent.Draining.class);
        }
    }

    @Test
    void pushes() {
        try (Line line = connect()) {
            assertThat(line.get("/push").text()).isEqualTo("without a push");
        }
        try (Line line = Line.http2(port, Http2Options.client().withPush(true))) {
            Exchange asked = line.get("/push");
            assertThat(asked.text()).isEqualTo("with a push");
            assertThat(asked.promised().head().path()).isEqualTo("/pushed");
            assertThat(line.of(asked.promised().promised()).text()).isEqualTo("pushed");
        }
    }
}
