package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Step;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Bounds and waits that are no attack's, and what happens at them. */
class Http2LimitsTest {

    private static Http2Options server(UnaryOperator<Http2Limits> change) {
        return Http2Options.server().withLimits(change.apply(Http2Limits.DEFAULTS));
    }

    private static Http2Options client(UnaryOperator<Http2Limits> change) {
        return Http2Options.client().withLimits(change.apply(Http2Limits.DEFAULTS));
    }

    private static Driver<HttpCommand, HttpEvent> started(Http2Options options, boolean client) {
        Driver<HttpCommand, HttpEvent> driver = client
                ? Conversations.client(options, event -> List.of())
                : Conversations.server(options, event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(client ? Wire.settings() : Wire.PREFACE));
        return driver;
    }

    @Test
    void eventsThatNobodyFetchesStopTheReading() {
        Http2ServerEngine engine = Conversations.server(server(limits -> limits.withEvents(3)));
        engine.advance(0);
        engine.receive(
                Wire.join(Wire.PREFACE, Wire.get(1, true), Wire.get(3, true), Wire.get(5, true), Wire.ping(1, false))
                        .toBuffer(),
                0);
        assertThat(engine.hungry()).isFalse();
        long pending = engine.pending();
        int events = 0;
        while (engine.poll() != null) {
            events++;
        }
        assertThat(events).isEqualTo(4);
        assertThat(engine.pending()).as("the PING is answered").isEqualTo(pending + 17);
        assertThat(engine.hungry()).isTrue();
    }

    @Test
    void exchangesThatAreOverButUnconsumedStopTheReading() {
        Driver<HttpCommand, HttpEvent> driver = started(server(limits -> limits.withParked(2)), false);
        for (int stream = 1; stream <= 3; stream += 2) {
            driver.take(new Step.Arrived<>(
                    Wire.join(Wire.request("POST", stream, false), Wire.data(stream, "content", true))));
            driver.take(new Step.Sent<>(Conversations.respond(stream, 200, true)));
        }
        assertThat(driver.hungry()).isFalse();
        assertThat(driver.send(new HttpCommand.Consumed(1, 8))).isFalse();
        assertThat(driver.send(new HttpCommand.Consumed(1, 3))).isTrue();
        assertThat(driver.hungry()).isFalse();
        assertThat(driver.send(new HttpCommand.Consumed(1, 4))).isTrue();
        assertThat(driver.hungry()).isTrue();
        assertThat(driver.send(new HttpCommand.Consumed(1, 1))).isTrue();
    }

    @Test
    void aNumberWhoseDataIsUnconsumedIsInUse() {
        Driver<HttpCommand, HttpEvent> driver = started(Http2Options.client(), true);
        driver.take(new Step.Sent<>(Conversations.send(1, Conversations.get("/"), true)));
        driver.take(new Step.Arrived<>(Wire.join(Wire.headers(1, false, ":status", "200"), Wire.data(1, "x", true))));
        assertThat(driver.send(Conversations.send(1, Conversations.get("/"), true)))
                .isFalse();
        assertThat(driver.send(new HttpCommand.Consumed(1, 1))).isTrue();
        assertThat(driver.send(Conversations.send(1, Conversations.get("/"), true)))
                .isTrue();
    }

    @Test
    void responsesThatHaveNotLeftStopTheReading() {
        Http2ServerEngine engine = Conversations.server(server(limits -> limits.withParked(5)));
        engine.advance(0);
        engine.receive(Wire.PREFACE.toBuffer(), 0);
        int stream = 1;
        for (; engine.hungry(); stream += 2) {
            engine.receive(Wire.get(stream, true).toBuffer(), 0);
            engine.send(Conversations.respond(stream, 200, false), 0);
            engine.send(Conversations.data(stream, "x", true), 0);
        }
        assertThat(stream).isLessThan(20);
        for (ByteBuffer out = engine.transmit(); out != null; out = engine.transmit()) {
            // leaves
        }
        while (engine.poll() != null) {
            // is fetched
        }
        assertThat(engine.hungry()).isTrue();
    }

    @Test
    void waitingRequests() {
        Driver<HttpCommand, HttpEvent> driver = started(client(limits -> limits.withWaitingRequests(2)), true);
        driver.take(new Step.Arrived<>(Wire.settings(3, 1)));
        for (long exchange = 0; exchange < 3; exchange++) {
            assertThat(driver.send(Conversations.send(exchange, Conversations.get("/"), true)))
                    .isTrue();
        }
        assertThat(driver.send(Conversations.send(3, Conversations.get("/"), true)))
                .isFalse();
        assertThat(driver.send(new HttpCommand.Abort(1, HttpError.Code.CANCEL))).isTrue();
        assertThat(driver.send(Conversations.send(3, Conversations.get("/"), true)))
                .isTrue();
        driver.take(new Step.Arrived<>(Wire.settings(3, 100)));
        assertThat(Wire.shown(driver.end().output()).stream().filter(frame -> frame.startsWith("HEADERS")))
                .hasSize(3);
    }

    @Test
    void thousandsOfWaitingRequestsThatTheServerWillNotTakeCostLittle() {
        Driver<HttpCommand, HttpEvent> driver = started(Http2Options.client(), true);
        driver.take(new Step.Arrived<>(Wire.settings(3, 0)));
        for (long exchange = 0; exchange < 10_000; exchange++) {
            driver.send(Conversations.send(exchange, Conversations.get("/"), true));
        }
        driver.take(new Step.Arrived<>(Wire.goAway(0, 0)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.events().stream().filter(HttpEvent.ExchangeFailed.class::isInstance))
                .hasSize(10_000);
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void pingsAndSettingsOfOurs() {
        Driver<HttpCommand, HttpEvent> driver =
                started(server(limits -> limits.withPings(1).withSettingsInFlight(2)), false);
        assertThat(driver.send(new Http2Command.SendPing(1))).isTrue();
        assertThat(driver.send(new Http2Command.SendPing(2))).isFalse();
        Http2Settings settings = Http2Options.server().settings();
        assertThat(driver.send(new Http2Command.SendSettings(settings.withMaxConcurrentStreams(7))))
                .isTrue();
        assertThat(driver.send(new Http2Command.SendSettings(settings))).isFalse();
        assertThat(driver.send(new Http2Command.SendSettings(settings.withEnablePush(true))))
                .isFalse();
        driver.take(new Step.Arrived<>(Wire.join(Wire.ping(1, true), Wire.settingsAck())));
        assertThat(driver.send(new Http2Command.SendPing(2))).isTrue();
        assertThat(driver.send(new Http2Command.SendSettings(settings))).isTrue();
        assertThat(driver.end().events()).contains(new Http2Event.PingAcknowledged(1, 0));
    }

    @Test
    void promises() {
        Driver<HttpCommand, HttpEvent> driver =
                started(client(limits -> limits.withPromises(1)).withPush(true), true);
        driver.take(new Step.Sent<>(Conversations.send(1, Conversations.get("/"), true)));
        for (String id : List.of("00000002", "00000004")) {
            driver.take(new Step.Arrived<>(Wire.frame(
                    5,
                    4,
                    1,
                    Wire.join(
                            dev.sansio.testkit.Octets.hex(id),
                            Wire.block(
                                    ":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/")))));
        }
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.events().stream().filter(Http2Event.PushPromised.class::isInstance))
                .hasSize(1);
        assertThat(Wire.shown(seen.output())).contains("RST_STREAM 4 7");
    }

    @Test
    void anIdleServerLeaves() {
        Driver<HttpCommand, HttpEvent> driver = started(Http2Options.server(), false);
        driver.take(new Step.Arrived<>(Wire.join(Wire.settingsAck(), Wire.get(1, true))));
        driver.pass(Duration.ofMinutes(20));
        assertThat(driver.end().phase()).isEqualTo(Phase.OPEN);
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, true)));
        driver.pass(Duration.ofMinutes(6));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(Wire.shown(seen.output())).contains("GOAWAY 2147483647 0", "GOAWAY 1 0");
        assertThat(seen.finished()).isTrue();
    }

    @Test
    void aHeadThatDoesNotEnd() {
        Driver<HttpCommand, HttpEvent> driver = started(Http2Options.server(), false);
        driver.take(
                new Step.Arrived<>(Wire.join(Wire.settingsAck(), Wire.frame(1, 0, 1, Wire.block(":method", "GET")))));
        driver.pass(Duration.ofSeconds(11));
        assertThat(driver.end().failure()).isEqualTo("timeout");
    }

    @Test
    void closingAtOnce() {
        Driver<HttpCommand, HttpEvent> driver = started(Http2Options.server(), false);
        driver.take(new Step.Arrived<>(Wire.get(1, true)));
        driver.take(new Step.Sent<>(new HttpCommand.Close(HttpError.Code.INTERNAL)));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, true)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(seen.finished()).isTrue();
        assertThat(Wire.shown(seen.output())).containsExactly("GOAWAY 1 2");
    }

    @Test
    void optionsOutOfTheirRange() {
        assertThatThrownBy(() -> Http2Options.server().withConnectionWindow(65_534))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Http2Settings.INITIAL.withMaxFrameSize(16_383))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Http2Settings.INITIAL.withInitialWindowSize(1L << 31))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Http2Settings.INITIAL.withHeaderTableSize(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Http2Timeouts.NONE.withHead(Duration.ofNanos(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
