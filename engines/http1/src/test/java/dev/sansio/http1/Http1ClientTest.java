package dev.sansio.http1;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does, requirement by requirement. */
class Http1ClientTest {

    private static final HttpCommand GET = Conversations.send(1, Conversations.get("/"), true);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final Driver<HttpCommand, HttpEvent> client = started(Http1Options.client());

    private static Driver<HttpCommand, HttpEvent> started(Http1Options options) {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(options, event -> List.of());
        driver.start();
        return driver;
    }

    private void arrives(String text) {
        client.take(new Step.Arrived<>(Octets.of(text)));
    }

    private void sends(HttpCommand command) {
        client.take(new Step.Sent<>(command));
    }

    private String said() {
        return Octets.concat(
                        client.takeUnits().stream().map(unit -> unit.bytes()).toList())
                .toText();
    }

    private int openable() {
        return ((Http1ClientEngine) client.engine()).openable();
    }

    @Test
    void hostComesFirst() {
        sends(Conversations.send(1, Conversations.get("/a?b", "accept", "*/*"), true));
        assertThat(said()).isEqualTo("GET /a?b HTTP/1.1\r\nhost: server.example\r\naccept: */*\r\n\r\n");
    }

    @Test
    void contentIsFramedByLengthOrByChunks() {
        sends(Conversations.send(1, Conversations.request("PUT", "/", "content-length", "2"), false));
        sends(Conversations.data(1, "ok", true));
        assertThat(said()).endsWith("content-length: 2\r\n\r\nok");
        arrives(OK);
        sends(Conversations.send(2, Conversations.request("PUT", "/"), false));
        sends(Conversations.data(2, "", false));
        sends(Conversations.data(2, "ok", false));
        sends(new HttpCommand.SendTrailers(2, HttpFields.of("x-sum", "2")));
        assertThat(said()).endsWith("transfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nx-sum: 2\r\n\r\n");
    }

    @Test
    void methodsThatExpectContentSayThatThereIsNone() {
        sends(Conversations.send(1, Conversations.request("POST", "/"), true));
        assertThat(said()).contains("content-length: 0\r\n");
    }

    @Test
    void trailersWantTheirFieldNamedInConnection() {
        sends(Conversations.send(1, Conversations.get("/", "te", "trailers"), true));
        assertThat(said()).contains("te: trailers\r\nconnection: te\r\n");
    }

    @Test
    void absoluteFormIsForProxies() {
        Observation<HttpEvent> seen = Conversations.ask(Http1Options.client().withAbsoluteForm(true), "", GET);
        assertThat(seen.output().toText()).startsWith("GET http://server.example/ HTTP/1.1\r\n");
    }

    @Test
    void upgradeIsWrittenAsGetWithUpgradeAndConnection() {
        RequestHead extended = new RequestHead(
                "CONNECT", "http", "server.example", "/chat", "websocket", HttpFields.of("sec-websocket-key", "x"));
        sends(Conversations.send(1, extended, false));
        assertThat(said())
                .isEqualTo("GET /chat HTTP/1.1\r\nhost: server.example\r\nsec-websocket-key: x\r\n"
                        + "upgrade: websocket\r\nconnection: upgrade\r\n\r\n");
        assertThat(client.send(Conversations.data(1, "early", false))).isFalse();
    }

    @Test
    void tunnelCarriesWhatCameWithTheResponse() {
        sends(Conversations.send(1, RequestHead.connect("a:1", HttpFields.EMPTY), true));
        assertThat(said()).isEqualTo("CONNECT a:1 HTTP/1.1\r\nhost: a:1\r\n\r\n");
        arrives("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nraw octets");
        Observation<HttpEvent> seen = client.end();
        assertThat(seen.events().get(0)).isInstanceOf(HttpEvent.TunnelOpened.class);
        assertThat(seen.events().get(1))
                .isEqualTo(new HttpEvent.DataReceived(1, Conversations.bytes("raw octets"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 101 x\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n",
                "HTTP/1.1 101 x\r\nConnection: upgrade\r\n\r\n",
                "HTTP/1.1 101 x\r\nUpgrade: websocket\r\n\r\n",
                "HTTP/1.1 101 x\r\nConnection: close\r\nUpgrade: websocket\r\n\r\n",
            })
    void otherProtocolThanTheOfferedOneFails(String response) {
        assertThat(Conversations.ask(
                                Http1Options.client(),
                                response,
                                Conversations.send(1, Conversations.upgrade("websocket"), true))
                        .failure())
                .isEqualTo("unexpected-response");
        assertThat(Conversations.ask(response).failure()).isEqualTo("unexpected-response");
    }

    @Test
    void interimResponsesAreToldAndCounted() {
        Observation<HttpEvent> seen = Conversations.ask("HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n" + OK);
        assertThat(seen.events().get(0))
                .isEqualTo(new HttpEvent.InformationReceived(1, ResponseHead.of(103, "link", "<x>")));
        assertThat(Conversations.ask("HTTP/1.1 100 Continue\r\n\r\n".repeat(33)).failure())
                .isEqualTo(SessionFailedException.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void someStatusesHaveNoContent(int status) {
        Observation<HttpEvent> seen = Conversations.ask("HTTP/1.1 " + status + " x\r\nContent-Length: 5\r\n\r\n");
        assertThat(seen.events())
                .containsExactly(
                        new HttpEvent.ResponseReceived(1, ResponseHead.of(status, "content-length", "5"), true));
        assertThat(seen.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void responseToHeadHasNoContent() {
        Observation<HttpEvent> seen = Conversations.ask(
                Http1Options.client(),
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                Conversations.send(1, Conversations.request("HEAD", "/"), true));
        assertThat(seen.events()).hasSize(1);
        assertThat(((HttpEvent.ResponseReceived) seen.events().get(0)).end()).isTrue();
    }

    @Test
    void contentWithoutLengthEndsWithTheConnection() {
        sends(GET);
        arrives("HTTP/1.1 200 OK\r\n\r\nhello");
        client.take(new Step.Ended<>());
        Observation<HttpEvent> seen = client.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.events()).last().isEqualTo(new HttpEvent.DataReceived(1, Conversations.bytes(""), true));
        assertThat(seen.events().get(1)).isInstanceOf(HttpEvent.Draining.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 2",
                ""
            })
    void connectionThatEndsTooEarlyFails(String part) {
        sends(GET);
        arrives(part);
        client.take(new Step.Ended<>());
        Observation<HttpEvent> seen = client.end();
        assertThat(seen.failure()).isEqualTo(SessionFailedException.TRUNCATED);
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void pipelinedRequestsBehindACloseWereNotProcessed() {
        Driver<HttpCommand, HttpEvent> piped =
                started(Http1Options.client().withLimits(Http1Limits.DEFAULTS.withPipelined(3)));
        piped.take(new Step.Sent<>(GET));
        piped.take(new Step.Sent<>(Conversations.send(2, Conversations.get("/2"), true)));
        piped.take(new Step.Sent<>(Conversations.send(3, Conversations.get("/3"), true)));
        piped.take(new Step.Arrived<>(Octets.of(OK.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))));
        Observation<HttpEvent> seen = piped.end();
        assertThat(seen.events().stream()
                        .filter(HttpEvent.ExchangeFailed.class::isInstance)
                        .map(event -> event.exchange() + " " + ((HttpEvent.ExchangeFailed) event).by()))
                .containsExactly("2 NOT_PROCESSED", "3 NOT_PROCESSED");
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    /** Without the word of the server nobody knows whether they were processed. */
    @Test
    void pipelinedRequestsBehindAMereEndMayHaveBeenProcessed() {
        Driver<HttpCommand, HttpEvent> piped =
                started(Http1Options.client().withLimits(Http1Limits.DEFAULTS.withPipelined(3)));
        piped.take(new Step.Sent<>(GET));
        piped.take(new Step.Sent<>(Conversations.send(2, Conversations.get("/2"), true)));
        piped.take(new Step.Arrived<>(Octets.of(OK)));
        piped.take(new Step.Ended<>());
        Observation<HttpEvent> seen = piped.end();
        assertThat(seen.events())
                .last()
                .isInstanceOfSatisfying(
                        HttpEvent.ExchangeFailed.class,
                        failed -> assertThat(failed.by()).isEqualTo(HttpEvent.By.CONNECTION));
    }

    @Test
    void openableTellsWhenTheConnectionMayBeUsedAgain() {
        assertThat(openable()).isEqualTo(1);
        sends(GET);
        assertThat(openable()).isZero();
        assertThat(client.send(Conversations.send(2, Conversations.get("/"), true)))
                .isFalse();
        arrives(OK);
        assertThat(openable()).isEqualTo(1);
        sends(new HttpCommand.Drain());
        assertThat(openable()).isZero();
        assertThat(client.engine().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void requestOnAConnectionThatIsClosingIsHandedBack() {
        sends(GET);
        arrives("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\no");
        said();
        sends(Conversations.send(2, Conversations.get("/"), true));
        assertThat(said()).isEmpty();
        assertThat(client.end().events())
                .last()
                .isEqualTo(new HttpEvent.ExchangeFailed(
                        2,
                        HttpError.of(HttpError.Code.REFUSED, "the connection takes no other request"),
                        HttpEvent.By.NOT_PROCESSED));
    }

    @Test
    void finalResponseWithCloseStopsTheRequest() {
        sends(Conversations.send(1, Conversations.request("POST", "/"), false));
        arrives("HTTP/1.1 413 x\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno");
        Observation<HttpEvent> seen = client.end();
        assertThat(seen.events().get(1)).isInstanceOf(HttpEvent.SendingStopped.class);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void earlyFinalResponseLeavesTheConnectionUsable() {
        sends(Conversations.send(1, Conversations.request("POST", "/"), false));
        arrives(OK);
        assertThat(openable()).isZero();
        sends(Conversations.data(1, "rest", true));
        assertThat(openable()).isEqualTo(1);
        sends(Conversations.send(2, Conversations.get("/"), true));
        arrives(OK);
        assertThat(client.end().failure()).isNull();
    }

    @Test
    void commandsForExchangesThatEndedAreIgnored() {
        sends(GET);
        arrives(OK);
        said();
        assertThat(client.send(new HttpCommand.Consumed(1, 99))).isTrue();
        assertThat(client.send(Conversations.data(1, "late", true))).isTrue();
        assertThat(client.send(new HttpCommand.Abort(1, HttpError.Code.CANCEL))).isTrue();
        assertThat(client.send(new HttpCommand.Abort(2, HttpError.Code.CANCEL))).isFalse();
        assertThat(said()).isEmpty();
        assertThat(openable()).isEqualTo(1);
    }

    @Test
    void foldedFieldsOfResponsesAreJoinedBySpaces() {
        Observation<HttpEvent> seen =
                Conversations.ask("HTTP/1.1 200 OK\r\nX: a\r\n\t b\r\nContent-Length: 2\r\n\r\nok");
        assertThat(((HttpEvent.ResponseReceived) seen.events().get(0)).head().fields())
                .isEqualTo(HttpFields.of("x", "a b", "content-length", "2"));
        assertThat(Conversations.ask(Http1Options.strictClient(), "HTTP/1.1 200 OK\r\nX: a\r\n\t b\r\n\r\n", GET)
                        .failure())
                .isEqualTo("bad-field");
    }

    @Test
    void reasonMayBeEmptyOrMissing() {
        assertThat(Conversations.ask(OK.replace(" OK", " ")).failure()).isNull();
        assertThat(Conversations.ask(OK.replace(" OK", "")).failure()).isNull();
        assertThat(Conversations.ask(Http1Options.strictClient(), OK.replace(" OK", ""), GET)
                        .failure())
                .isEqualTo("bad-start-line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 099 x\r\n\r\n",
                "HTTP/1.1 20 x\r\n\r\n",
                "HTTP/1.1 2000 x\r\n\r\n",
                "HTTP/1.1  200 x\r\n\r\n",
                "HTTP/2 200 x\r\n\r\n",
                "ICY 200 OK\r\n\r\n",
                "HTTP/1.1 200 a\rb\r\n\r\n",
                "HTTP/1.1 200 a\u0000b\r\n\r\n"
            })
    void statusLineHasItsGrammar(String response) {
        assertThat(Conversations.ask(response).failure()).isEqualTo("bad-start-line");
    }

    @Test
    void lineMemoryCannotBeSeen() {
        String[] heads = {
            "HTTP/1.1 200 OK\r\nA: 1\r\nB: 2\r\nC: 3\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nA: 1\r\nB: x\r\nC: 3\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nA: 1\r\nC: 3\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nZ: 0\r\nA: 1\r\nC: 3\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nA: 1\r\nB: 2\r\nC: 3\r\nContent-Length: 0\r\n\r\n",
        };
        for (boolean memory : new boolean[] {true, false}) {
            Driver<HttpCommand, HttpEvent> one = started(Http1Options.client().withLineMemory(memory));
            for (int i = 0; i < heads.length; i++) {
                one.take(new Step.Sent<>(Conversations.send(i, Conversations.get("/"), true)));
                one.take(new Step.Arrived<>(Octets.of(heads[i])));
            }
            Observation<HttpEvent> seen = one.end();
            for (int i = 0; i < heads.length; i++) {
                HttpFields alone = ((HttpEvent.ResponseReceived)
                                Conversations.ask(heads[i]).events().get(0))
                        .head()
                        .fields();
                assertThat(((HttpEvent.ResponseReceived) seen.events().get(i))
                                .head()
                                .fields())
                        .isEqualTo(alone);
            }
        }
    }
}
