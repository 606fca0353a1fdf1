package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When connections go on and when they end, and what becomes of the exchanges on them (RFC 9112 9). */
class Http1PersistenceTest {

    private static final HttpCommand GET = Conversations.send(1, Conversations.get("/"), true);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private static Driver<HttpCommand, HttpEvent> client(Http1Options options) {
        Driver<HttpCommand, HttpEvent> client = Conversations.client(options, event -> List.of());
        client.start();
        return client;
    }

    private static Driver<HttpCommand, HttpEvent> server() {
        Driver<HttpCommand, HttpEvent> server = Conversations.server(Http1Options.server(), event -> List.of());
        server.start();
        return server;
    }

    private static void arrives(Driver<HttpCommand, HttpEvent> driver, String text) {
        driver.take(new Step.Arrived<>(Octets.of(text)));
    }

    /** Only HTTP/1.1 promises that nothing behind a close is processed (RFC 9112 9.6). */
    @Test
    void pipelinedRequestsBehindAnOldResponseMayHaveBeenProcessed() {
        Driver<HttpCommand, HttpEvent> client =
                client(Http1Options.client().withLimits(Http1Limits.DEFAULTS.withPipelined(2)));
        client.take(new Step.Sent<>(GET));
        client.take(new Step.Sent<>(Conversations.send(2, Conversations.request("POST", "/"), true)));
        arrives(client, OK.replace("1.1", "1.0"));
        Observation<HttpEvent> seen = client.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.events()).last().isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
            assertThat(failed.exchange()).isEqualTo(2);
            assertThat(failed.by()).isEqualTo(HttpEvent.By.CONNECTION);
        });
    }

    /** A server that has ended an idle connection has not seen the request that crosses its end. */
    @Test
    void requestThatCrossesTheEndOfAnIdleConnectionIsNotSent() {
        Http1ClientEngine client = new Http1ClientEngine(Http1Options.client());
        client.advance(0);
        client.poll();
        client.eof(0);
        client.send(GET, 0);
        assertThat(client.poll()).isNull();
        assertThat(client.phase()).isEqualTo(Phase.CLOSED);
        assertThat(client.pending()).isZero();
    }

    @Test
    void creditOfContentThatIsNoLongerWantedMayStillBeGivenBack() {
        Driver<HttpCommand, HttpEvent> client = client(Http1Options.client());
        client.take(new Step.Sent<>(GET));
        arrives(client, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok");
        assertThat(client.send(new HttpCommand.StopReceiving(1, HttpError.Code.CANCEL)))
                .isTrue();
        assertThat(client.send(new HttpCommand.Consumed(1, 2))).isTrue();
        assertThat(client.send(new HttpCommand.Consumed(1, 1))).isFalse();
        Driver<HttpCommand, HttpEvent> server = server();
        arrives(server, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nok");
        assertThat(server.send(new HttpCommand.StopReceiving(0, HttpError.Code.CANCEL)))
                .isTrue();
        assertThat(server.send(new HttpCommand.Consumed(0, 2))).isTrue();
        assertThat(server.send(new HttpCommand.Consumed(0, 1))).isFalse();
    }

    /** A response that ends before the request: what still comes of that is read under the window, or dropped under a cap. */
    @Test
    void contentBehindAFinalResponseIsHeldByTheWindow() {
        Driver<HttpCommand, HttpEvent> server = server();
        arrives(server, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5000000\r\n\r\n");
        server.take(new Step.Sent<>(Conversations.respond(0, 413, true)));
        for (int i = 0; i < 100; i++) {
            arrives(server, "x".repeat(10_000));
        }
        assertThat(server.engine().phase()).isEqualTo(Phase.PAUSED);
        assertThat(server.hungry()).isFalse();
        server.take(new Step.Sent<>(new HttpCommand.StopReceiving(0, HttpError.Code.CANCEL)));
        assertThat(server.end().finished()).isTrue();
        server.pass(Duration.ofSeconds(6)); // the client may read the response before it is reset (RFC 9112 9.6)
        assertThat(server.engine().phase()).isEqualTo(Phase.CLOSED);
    }

    /** Whoever sends without end after the response is cut off at the limit, long before the time is over. */
    @Test
    void lingeringHasALimit() {
        Driver<HttpCommand, HttpEvent> server = server();
        arrives(server, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5000000\r\n\r\n");
        server.take(new Step.Sent<>(Conversations.respond(0, 413, true)));
        server.take(new Step.Sent<>(new HttpCommand.StopReceiving(0, HttpError.Code.CANCEL)));
        for (int i = 0; i < 26; i++) {
            arrives(server, "x".repeat(10_000));
            assertThat(server.engine().phase()).isEqualTo(Phase.OPEN);
        }
        arrives(server, "x".repeat(10_000));
        assertThat(server.engine().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void expectationIsForContentOnly() {
        Driver<HttpCommand, HttpEvent> client = client(Http1Options.client());
        assertThat(client.send(
                        Conversations.send(1, Conversations.request("POST", "/", "expect", "100-continue"), true)))
                .isFalse();
        assertThat(client.send(
                        Conversations.send(1, Conversations.request("POST", "/", "expect", "100-continue"), false)))
                .isTrue();
    }

    @Test
    void traceHasNoContent() {
        Driver<HttpCommand, HttpEvent> client = client(Http1Options.client());
        assertThat(client.send(Conversations.send(1, Conversations.request("TRACE", "/"), false)))
                .isFalse();
        assertThat(client.send(Conversations.send(1, Conversations.request("TRACE", "/"), true)))
                .isTrue();
    }

    @Test
    void resetContentHasNoContent() {
        Driver<HttpCommand, HttpEvent> server = server();
        arrives(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(server.send(Conversations.respond(0, 205, false))).isFalse();
        assertThat(server.send(Conversations.respond(0, 205, false, "content-length", "5")))
                .isFalse();
        assertThat(server.send(Conversations.respond(0, 205, true))).isTrue();
    }

    /** RFC 9110 7.8: 100 comes before 101. */
    @Test
    void continueComesBeforeTheUpgrade() {
        Driver<HttpCommand, HttpEvent> server = server();
        arrives(
                server,
                "POST / HTTP/1.1\r\nHost: h\r\nConnection: upgrade\r\nUpgrade: x\r\nExpect: 100-continue\r\n"
                        + "Content-Length: 2\r\n\r\nok");
        server.take(new Step.Sent<>(new HttpCommand.AcceptTunnel(0, HttpFields.EMPTY)));
        assertThat(server.end().output().toText())
                .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 101 Switching Protocols\r\n");
    }

    /** RFC 9110 9.3.6: whatever these fields say, the octets behind are those of the tunnel. */
    @Test
    void lengthOfAnAcceptedConnectIsIgnored() {
        for (String fields : List.of(
                "Content-Length: nonsense\r\n",
                "Content-Length: 1\r\nContent-Length: 2\r\n",
                "Transfer-Encoding: gzip\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n")) {
            Observation<HttpEvent> seen = Conversations.ask(
                    Http1Options.client(),
                    "HTTP/1.1 200 OK\r\n" + fields + "\r\nraw",
                    Conversations.send(1, RequestHead.connect("a:1", HttpFields.EMPTY), true));
            assertThat(seen.failure()).isNull();
            assertThat(seen.events()).hasSize(2).first().isInstanceOf(HttpEvent.TunnelOpened.class);
        }
    }

    /** RFC 9110 15.5.22: 426 says to what; no other answer does. */
    @Test
    void upgradeRequiredNamesTheProtocol() {
        Driver<HttpCommand, HttpEvent> server = server();
        arrives(server, "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(server.send(Conversations.respond(0, 400, true, "upgrade", "websocket")))
                .isFalse();
        server.take(new Step.Sent<>(Conversations.respond(0, 426, true, "upgrade", "websocket")));
        assertThat(server.end().output().toText())
                .isEqualTo("HTTP/1.1 426 Upgrade Required\r\nupgrade: websocket\r\ncontent-length: 0\r\n"
                        + "connection: upgrade\r\n\r\n");
    }
}
