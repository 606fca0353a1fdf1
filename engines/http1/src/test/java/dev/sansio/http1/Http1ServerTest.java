package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server does, requirement by requirement. */
class Http1ServerTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    private static final String POST = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n";

    private final Driver<HttpCommand, HttpEvent> server = server(Http1Options.server());

    private static Driver<HttpCommand, HttpEvent> server(Http1Options options) {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(options, event -> List.of());
        driver.start();
        return driver;
    }

    private void arrives(String text) {
        server.take(new Step.Arrived<>(Octets.of(text)));
    }

    private void sends(HttpCommand command) {
        server.take(new Step.Sent<>(command));
    }

    private String said() {
        return Octets.concat(
                        server.takeUnits().stream().map(unit -> unit.bytes()).toList())
                .toText();
    }

    private static RequestHead head(Observation<HttpEvent> seen) {
        return ((HttpEvent.RequestReceived) seen.events().get(0)).head();
    }

    private Phase phase() {
        return server.engine().phase();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a?b HTTP/1.1~Host: h:8~~, , h:8, /a?b",
        "GET http://h:80/x HTTP/1.1~Host: H~~, http, h:80, /x",
        "GET HTTP://h HTTP/1.1~Host: h~~, http, h, /",
        "GET http://h?q HTTP/1.1~Host: h~~, http, h, /?q",
        "OPTIONS * HTTP/1.1~Host: h~~, , h, *",
        "OPTIONS http://h:8001 HTTP/1.1~Host: h:8001~~, http, h:8001, *",
        "CONNECT h:443 HTTP/1.1~Host: h:443~~, , h:443, ''",
        "GET / HTTP/1.0~~, , , /",
        "GET / HTTP/1.1~Host:~~, , , /",
        "GET / HTTP/1.1~Host: [::1]:80~~, , [::1]:80, /",
    })
    void targetHasFourForms(String shown, String scheme, String authority, String path) {
        RequestHead head = head(Conversations.serve(shown.replace("~", "\r\n")));
        assertThat(head.scheme()).isEqualTo(scheme);
        assertThat(head.authority()).isEqualTo(authority);
        assertThat(head.path()).isEqualTo(path);
        assertThat(head.fields().contains("host")).isFalse();
    }

    @Test
    void schemeIsWhatTheCarrierIs() {
        assertThat(head(Conversations.serve(Http1Options.server().withScheme("https"), GET))
                        .scheme())
                .isEqualTo("https");
    }

    @Test
    void emptyLineBeforeARequestIsSkippedOnce() {
        assertThat(Conversations.serve("\r\n" + GET).failure()).isNull();
        assertThat(Conversations.serve("\r\n\r\n" + GET).failure()).isEqualTo("bad-start-line");
    }

    @Test
    void requestsAreReadOneAfterAnother() {
        arrives(GET + GET);
        assertThat(phase()).isEqualTo(Phase.PAUSED);
        assertThat(server.eventCount()).isEqualTo(1);
        assertThat(server.hungry()).isFalse();
        sends(Conversations.respond(0, 200, true));
        server.settle();
        assertThat(server.eventCount()).isEqualTo(2);
    }

    @Test
    void peerThatEndsWhilePausedGetsItsResponse() {
        arrives(GET);
        server.take(new Step.Ended<>());
        sends(Conversations.respond(0, 200, true));
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.output().toText()).isEqualTo("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    }

    @Test
    void responseIsFramedByLengthByChunksOrByClose() {
        arrives(GET);
        sends(Conversations.respond(0, 200, false, "content-length", "2"));
        sends(Conversations.data(0, "ok", true));
        assertThat(said()).isEqualTo("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        arrives(GET);
        sends(Conversations.respond(1, 200, false));
        sends(Conversations.data(1, "x".repeat(26), true));
        assertThat(said())
                .isEqualTo("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1a\r\n" + "x".repeat(26)
                        + "\r\n0\r\n\r\n");
        arrives("GET / HTTP/1.0\r\n\r\n");
        sends(Conversations.respond(2, 200, false));
        sends(Conversations.data(2, "old", true));
        assertThat(said()).isEqualTo("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nold");
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void oldClientGetsNoInterimResponse() {
        arrives("POST / HTTP/1.0\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n");
        sends(new HttpCommand.SendInformation(0, ResponseHead.of(103)));
        assertThat(said()).isEmpty();
        assertThat(head(server.end()).expectsContinue()).isFalse();
    }

    @Test
    void unknownStatusHasNoReason() {
        arrives(GET);
        sends(Conversations.respond(0, 599, true));
        assertThat(said()).startsWith("HTTP/1.1 599 \r\n");
    }

    @Test
    void responsesThatCannotBeSplitOrMisframed() {
        arrives("GET /0 HTTP/1.1\r\nHost: h\r\n\r\n");
        List<HttpCommand> wrong = List.of(
                Conversations.respond(0, 200, true, "content-length", "5"),
                Conversations.respond(0, 200, false, "content-length", "5", "content-length", "5"),
                Conversations.respond(0, 200, false, "content-length", "x"),
                Conversations.respond(0, 200, false, "transfer-encoding", "chunked"),
                Conversations.respond(0, 200, true, "connection", "close"),
                Conversations.respond(0, 200, true, "keep-alive", "5"),
                Conversations.respond(0, 200, true, "upgrade", "x"),
                Conversations.respond(0, 204, true, "content-length", "0"),
                Conversations.respond(0, 204, false),
                Conversations.respond(0, 304, false),
                Conversations.respond(0, 100, true),
                Conversations.respond(0, 101, true),
                Conversations.data(0, "before the head", false),
                new HttpCommand.SendInformation(0, ResponseHead.of(101)),
                new HttpCommand.SendInformation(0, ResponseHead.of(200)),
                new HttpCommand.SendInformation(0, ResponseHead.of(103, "content-length", "0")),
                new HttpCommand.AcceptTunnel(0, HttpFields.EMPTY),
                new HttpCommand.SendRequest(0, Conversations.get("/"), true));
        for (HttpCommand command : wrong) {
            assertThatThrownBy(() -> server.engine().send(command, 0))
                    .as(command.toString())
                    .isInstanceOf(CommandRejectedException.class);
        }
        assertThatThrownBy(() -> ResponseHead.of(200, "x", "a\r\nb")).isInstanceOf(IllegalArgumentException.class);
        assertThat(said()).isEmpty();
    }

    @Test
    void contentIsHeldToItsLength() {
        arrives(GET);
        sends(Conversations.respond(0, 200, false, "content-length", "5"));
        assertThat(server.send(Conversations.data(0, "too much", false))).isFalse();
        assertThat(server.send(Conversations.data(0, "few", true))).isFalse();
        assertThat(server.send(new HttpCommand.SendTrailers(0, HttpFields.EMPTY)))
                .isFalse();
        assertThat(server.send(Conversations.data(0, "hello", true))).isTrue();
    }

    @Test
    void applicationDecidesWhetherToContinue() {
        arrives(POST.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
        assertThat(said()).isEmpty();
        sends(new HttpCommand.SendInformation(0, ResponseHead.of(100)));
        assertThat(said()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
        arrives("hello");
        sends(Conversations.respond(0, 200, true));
        assertThat(said()).doesNotContain("close");
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    /** The content may come or not: what follows is never read as a request. */
    @Test
    void finalResponseInsteadOfContinueClosesTheConnection() {
        arrives(POST.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
        sends(Conversations.respond(0, 401, true));
        assertThat(said()).contains("connection: close\r\n");
        arrives(GET);
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.events()).hasSize(1);
        assertThat(seen.finished()).isTrue();
        server.pass(Duration.ofSeconds(6));
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void contentThatNobodyWantsIsDroppedAndTheConnectionLives() {
        arrives(POST + "he");
        sends(new HttpCommand.StopReceiving(0, HttpError.Code.CANCEL));
        sends(Conversations.respond(0, 413, true));
        arrives("llo" + GET);
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.events()).hasSize(3).last().isInstanceOf(HttpEvent.RequestReceived.class);
    }

    @Test
    void contentTooLargeToDropClosesTheConnection() {
        arrives(POST.replace("5", "5000000"));
        sends(new HttpCommand.StopReceiving(0, HttpError.Code.CANCEL));
        assertThat(phase()).isEqualTo(Phase.PAUSED);
        sends(Conversations.respond(0, 413, true));
        assertThat(said()).contains("connection: close");
        server.pass(Duration.ofSeconds(6));
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void windowPausesAndConsumedReopensIt() {
        Http1Options options = Http1Options.server().withLimits(Http1Limits.DEFAULTS.withPauseWindow(4));
        Driver<HttpCommand, HttpEvent> small = server(options);
        small.take(new Step.Arrived<>(Octets.of(POST + "hello")));
        assertThat(small.engine().phase()).isEqualTo(Phase.PAUSED);
        assertThat(small.hungry()).isFalse();
        assertThat(small.send(new HttpCommand.Consumed(0, 5))).isFalse();
        assertThat(small.send(new HttpCommand.Consumed(0, -1))).isFalse();
        assertThat(small.send(new HttpCommand.Consumed(0, 4))).isTrue();
        small.settle();
        assertThat(small.eventCount()).isEqualTo(3);
    }

    @Test
    void tunnelIsAcceptedOnlyOnceTheRequestHasEnded() {
        arrives(POST.replace("\r\n\r\n", "\r\nConnection: upgrade\r\nUpgrade: x/1\r\n\r\n"));
        assertThat(server.send(new HttpCommand.AcceptTunnel(0, HttpFields.EMPTY)))
                .isFalse();
        arrives("hello\u0000\u0001");
        sends(new HttpCommand.AcceptTunnel(0, HttpFields.of("x-a", "b")));
        assertThat(said())
                .isEqualTo("HTTP/1.1 101 Switching Protocols\r\nx-a: b\r\nupgrade: x/1\r\nconnection: upgrade\r\n\r\n");
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.events())
                .last()
                .isEqualTo(new HttpEvent.DataReceived(0, Conversations.bytes("\u0000\u0001"), false));
    }

    @Test
    void upgradeToH2cIsIgnored() {
        String upgrade = "GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                + "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n";
        RequestHead ignored = head(Conversations.serve(upgrade));
        assertThat(ignored.protocol()).isNull();
        assertThat(ignored.fields().isEmpty()).isTrue();
        assertThat(head(Conversations.serve(Http1Options.server().tolerating(Http1Tolerance.H2C_UPGRADES), upgrade))
                        .protocol())
                .isEqualTo("h2c");
    }

    @Test
    void upgradeWithoutConnectionIsNone() {
        assertThat(head(Conversations.serve("GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n\r\n"))
                        .protocol())
                .isNull();
    }

    @Test
    void octetsOfATunnelAreNeverParsed() {
        Observation<HttpEvent> seen =
                Conversations.serve("CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n" + "GET / HTTP/1.1\r\n\r\n\u0000");
        assertThat(seen.failure()).isNull();
        assertThat(seen.output().toText()).isEqualTo("HTTP/1.1 200 OK\r\n\r\n");
        assertThat(seen.events()).hasSize(2);
    }

    @Test
    void trailersAreKeptApart() {
        Observation<HttpEvent> seen = Conversations.serve(
                "POST / HTTP/1.1\r\nHost: h\r\nTE: trailers\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Sum: 1\r\n\r\n");
        assertThat(head(seen).fields()).isEqualTo(HttpFields.of("te", "trailers"));
        assertThat(seen.events().get(1)).isEqualTo(new HttpEvent.TrailersReceived(0, HttpFields.of("x-sum", "1")));
    }

    @Test
    void drainAnswersWhatIsOpenAndCloses() {
        arrives(GET);
        sends(new HttpCommand.Drain());
        sends(Conversations.respond(0, 200, true));
        assertThat(said()).contains("connection: close\r\n");
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void drainClosesAnIdleConnection() {
        sends(new HttpCommand.Drain());
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void lastRequestIsAnsweredWithClose() {
        Driver<HttpCommand, HttpEvent> one =
                server(Http1Options.server().withLimits(Http1Limits.DEFAULTS.withRequests(1)));
        one.take(new Step.Arrived<>(Octets.of(GET + GET)));
        one.take(new Step.Sent<>(Conversations.respond(0, 200, true)));
        Observation<HttpEvent> seen = one.end();
        assertThat(seen.output().toText()).contains("connection: close\r\n");
        assertThat(seen.events()).hasSize(1);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void abortBeforeTheResponseSaysWhy() {
        arrives(GET);
        sends(new HttpCommand.Abort(0, HttpError.Code.INTERNAL));
        assertThat(said()).startsWith("HTTP/1.1 500 Internal Server Error\r\n").contains("connection: close");
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void abortWithinTheResponseOnlyCloses() {
        arrives(GET);
        sends(Conversations.respond(0, 200, false));
        said();
        sends(new HttpCommand.Abort(0, HttpError.Code.INTERNAL));
        assertThat(said()).isEmpty();
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void rawFieldsShowTheConnection() {
        RequestHead head = head(Conversations.serve(Http1Options.server().withRawFields(true), GET));
        assertThat(head.fields()).isEqualTo(HttpFields.of("host", "h"));
    }

    @Test
    void failureIsToldOfTheOpenExchangeFirst() {
        arrives(POST + "he");
        server.take(new Step.Ended<>());
        Observation<HttpEvent> seen = server.end();
        assertThat(seen.failure()).isEqualTo(SessionFailedException.TRUNCATED);
        assertThat(seen.events())
                .last()
                .isInstanceOfSatisfying(
                        HttpEvent.ExchangeFailed.class,
                        failed -> assertThat(failed.by()).isEqualTo(HttpEvent.By.CONNECTION));
    }
}
