package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other engines of HTTP/2 got wrong or left out, and how it is here. */
class HyperH2DefectsTest {

    private static Observation<HttpEvent> serve(Octets... input) {
        return Conversations.serve(Http2Options.server(), input);
    }

    @Test
    void firstFrameMustBeSettings() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Octets.of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), Wire.get(1, true))));
        assertThat(driver.end().failure()).isEqualTo("protocol");
    }

    @Test
    void oneAcknowledgementIsOfOneFrameOfSettings() {
        Http2Settings first = Http2Options.server().settings();
        Http2Settings second = first.withMaxConcurrentStreams(5);
        Http2Settings third = second.withInitialWindowSize(10).withMaxConcurrentStreams(6);
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Sent<>(new Http2Command.SendSettings(second)));
        driver.take(new Step.Sent<>(new Http2Command.SendSettings(third)));
        driver.take(new Step.Arrived<>(
                Wire.join(Wire.PREFACE, Wire.settingsAck(), Wire.settingsAck(), Wire.settingsAck())));
        assertThat(driver.end().events())
                .filteredOn(Http2Event.SettingsAcknowledged.class::isInstance)
                .containsExactly(
                        new Http2Event.SettingsAcknowledged(first),
                        new Http2Event.SettingsAcknowledged(second),
                        new Http2Event.SettingsAcknowledged(third));
    }

    @Test
    void acknowledgementOfNothingEndsTheConnection() {
        assertThat(serve(Wire.settingsAck(), Wire.settingsAck()).failure()).isEqualTo("protocol");
    }

    @Test
    void lineEndsCannotBeSent() {
        // a field that holds one cannot be made, and a head checks what is no field
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Conversations.get("/a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> HttpFields.of("a", "b\r\nc"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99", "1000", "20", "2 0", "+20", ""})
    void statusesAreThreeDigits(String status) {
        Observation<HttpEvent> seen = Conversations.ask(
                Http2Options.client(),
                List.of(Conversations.send(1, Conversations.get("/"), true)),
                Wire.headers(1, true, ":status", status));
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.ExchangeFailed.class);
        assertThat(seen.failure()).isNull();
    }

    @Test
    void trailersDoNotResetTheLengthOfContent() {
        Observation<HttpEvent> seen = serve(
                Wire.request("POST", 1, false, "content-length", "10"),
                Wire.data(1, "short", false),
                Wire.headers(1, true, "x-sum", "1"));
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void lengthIsHeldAgainstAHeadThatEndsTheStream() {
        assertThat(serve(Wire.request("POST", 1, true, "content-length", "5")).events())
                .last()
                .isInstanceOf(Http2Event.RequestRefused.class);
    }

    @Test
    void extendedConnectNeedsTheSetting() {
        String[] head = {
            ":method", "CONNECT", ":protocol", "websocket", ":scheme", "https", ":path", "/", ":authority", "a.example"
        };
        Http2Options without = Http2Options.server()
                .withSettings(Http2Options.server().settings().withEnableConnectProtocol(false));
        assertThat(Conversations.serve(without, Wire.headers(1, false, head)).events())
                .last()
                .isInstanceOf(Http2Event.RequestRefused.class);
        assertThat(serve(Wire.headers(1, false, head)).events()).last().isInstanceOf(HttpEvent.RequestReceived.class);
        HttpCommand ask = Conversations.send(1, Conversations.tunnel("websocket"), false);
        Driver<HttpCommand, HttpEvent> client = Conversations.client(Http2Options.client(), event -> List.of());
        client.start();
        assertThat(client.send(ask)).isFalse();
        client.take(new Step.Arrived<>(Wire.settings(8, 1)));
        assertThat(client.send(ask)).isTrue();
    }

    @Test
    void oneStreamTooManyIsRefusedAndTheConnectionLives() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(
                Http2Options.server()
                        .withSettings(Http2Options.server().settings().withMaxConcurrentStreams(1)),
                event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.get(1, true), Wire.get(3, true))));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, true)));
        driver.take(new Step.Arrived<>(Wire.get(5, true)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(Wire.shown(seen.output())).containsExactly("RST_STREAM 3 7", "HEADERS 1 [:status: 200] END");
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.RequestReceived.class);
        assertThat(seen.failure()).isNull();
    }

    @Test
    void malformedMessageEndsItsStreamAndTheRestOfTheBatchIsDelivered() {
        Observation<HttpEvent> seen =
                serve(Wire.join(Wire.get(1, true), Wire.get(3, true, "connection", "close"), Wire.get(5, true)));
        assertThat(seen.events().stream().filter(HttpEvent.RequestReceived.class::isInstance))
                .hasSize(2);
    }

    @Test
    void tablesStayInStepBehindAMalformedMessage() {
        byte[] indexed = {0x40, 1, 'x', 1, 'y'};
        Observation<HttpEvent> seen = serve(
                Wire.frame(1, 5, 1, Wire.join(Octets.of(indexed), Wire.block(":status", "200"))),
                Wire.frame(
                        1,
                        5,
                        3,
                        Wire.join(
                                Wire.block(
                                        ":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/"),
                                Octets.hex("be"))));
        assertThat(seen.events())
                .last()
                .satisfies(event -> assertThat(((HttpEvent.RequestReceived) event)
                                .head()
                                .fields()
                                .first("x"))
                        .isEqualTo("y"));
    }

    @Test
    void eventsBeforeAFailureAreNotLost() {
        Observation<HttpEvent> seen = serve(Wire.join(Wire.get(1, true), Wire.frame(6, 0, 0, Octets.of("short"))));
        assertThat(seen.events()).anyMatch(HttpEvent.RequestReceived.class::isInstance);
        assertThat(Wire.shown(seen.output())).anyMatch(frame -> frame.startsWith("HEADERS 1"));
        assertThat(seen.failure()).isEqualTo("frame");
    }

    @Test
    void streamsInFlightFinishAfterGoAwayOfOurs() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.settingsAck(), Wire.request("POST", 1, false))));
        driver.take(new Step.Sent<>(new HttpCommand.Drain()));
        driver.take(new Step.Arrived<>(Wire.join(Wire.get(3, true), Wire.ping(2, true))));
        driver.take(new Step.Arrived<>(Wire.join(Wire.get(5, true), Wire.data(1, "content", true))));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, true)));
        driver.take(new Step.Sent<>(Conversations.respond(3, 200, true)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(Wire.shown(seen.output()))
                .containsExactly(
                        "GOAWAY 2147483647 0",
                        "PING 2",
                        "GOAWAY 3 0",
                        "HEADERS 1 [:status: 200] END",
                        "HEADERS 3 [:status: 200] END");
        assertThat(seen.events()).anyMatch(HttpEvent.DataReceived.class::isInstance);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void streamsInFlightFinishAfterGoAwayOfTheServer() {
        Observation<HttpEvent> seen = Conversations.ask(
                Http2Options.client(),
                List.of(
                        Conversations.send(1, Conversations.get("/"), true),
                        Conversations.send(2, Conversations.get("/"), true)),
                Wire.join(Wire.goAway(1, 0), Wire.headers(1, false, ":status", "200"), Wire.data(1, "x", true)));
        assertThat(seen.events())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(HttpEvent.ExchangeFailed.class, failed -> {
                            assertThat(failed.exchange()).isEqualTo(2);
                            assertThat(failed.by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
                        }));
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.DataReceived.class);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void lastStreamNeverGrows() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.get(1, true))));
        driver.take(new Step.Sent<>(new HttpCommand.Drain()));
        driver.pass(Duration.ofSeconds(2));
        driver.take(new Step.Arrived<>(Wire.get(3, true)));
        driver.take(new Step.Sent<>(new HttpCommand.Close(dev.sansio.http.HttpError.Code.INTERNAL)));
        assertThat(Wire.shown(driver.end().output()))
                .filteredOn(frame -> frame.startsWith("GOAWAY"))
                .containsExactly("GOAWAY 2147483647 0", "GOAWAY 1 0", "GOAWAY 1 2");
    }

    @Test
    void cancelledRequestsDoNotPoisonTheCountOfStreams() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.settings(3, 2)));
        for (long exchange = 0; exchange < 100; exchange++) {
            assertThat(driver.send(Conversations.send(exchange, Conversations.get("/"), true)))
                    .isTrue();
            assertThat(driver.send(new HttpCommand.Abort(exchange, dev.sansio.http.HttpError.Code.CANCEL)))
                    .isTrue();
        }
        assertThat(((Http2ClientEngine) driver.engine()).openable()).isEqualTo(2);
    }

    @Test
    void commandsForStreamsThatHaveVanishedAreRaces() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.get(1, true), Wire.reset(1, 8))));
        assertThat(driver.send(Conversations.respond(1, 200, false))).isTrue();
        assertThat(driver.send(Conversations.data(1, "x", true))).isTrue();
        assertThat(driver.send(new HttpCommand.SendTrailers(1, HttpFields.EMPTY)))
                .isTrue();
        assertThat(driver.send(new HttpCommand.Consumed(1, 1))).isTrue();
        assertThat(driver.send(new HttpCommand.Abort(1, dev.sansio.http.HttpError.Code.CANCEL)))
                .isTrue();
        assertThat(driver.send(new HttpCommand.StopReceiving(1, dev.sansio.http.HttpError.Code.CANCEL)))
                .isTrue();
        assertThat(driver.send(Conversations.respond(3, 200, true))).isFalse();
    }

    @Test
    void dataIsSplitToWindowsAndFrames() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.get(1, true))));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, false)));
        driver.take(new Step.Sent<>(Conversations.data(1, "x".repeat(70_000), true)));
        driver.take(new Step.Arrived<>(Wire.join(Wire.windowUpdate(1, 10_000), Wire.windowUpdate(0, 10_000))));
        List<Integer> lengths = Wire.frames(driver.end().output()).stream()
                .filter(frame -> frame.type() == 0)
                .map(frame -> frame.payload().length)
                .toList();
        assertThat(lengths).allMatch(length -> length <= 16_384);
        assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(70_000);
    }

    @Test
    void silentPeersAreFound() {
        Duration second = Duration.ofSeconds(1);
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(
                Http2Options.server().withTimeouts(Http2Timeouts.NONE.withKeepAlive(second, second)),
                event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.PREFACE));
        driver.pass(Duration.ofSeconds(3));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.failure()).isEqualTo("timeout");
        assertThat(Wire.shown(seen.output())).contains("PING 1");
    }

    @Test
    void settingsThatAreNotAcknowledgedEndTheConnection() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.PREFACE));
        driver.pass(Duration.ofSeconds(11));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.failure()).isEqualTo("timeout");
        assertThat(Wire.shown(seen.output())).last().isEqualTo("GOAWAY 0 4");
    }
}
