package dev.sansio.matrix.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.json.JsonLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Messages, in order, each under one identifier however often it is sent. */
class SendQueueTest {

    private static MatrixCommand text(long call, String room, String body) {
        return new MatrixCommand.SendEvent(
                call, room, "m.room.message", Wire.json("{\"msgtype\":\"m.text\",\"body\":\"" + body + "\"}"), null);
    }

    private static String transaction(Wire wire, long call) {
        return wire.events.stream()
                .filter(event -> event instanceof MatrixEvent.Queued queued && queued.call() == call)
                .map(event -> ((MatrixEvent.Queued) event).transaction())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneAfterTheOtherWithinARoom() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a")).send(text(2, "!r", "b"));
        assertThat(wire.requests).hasSize(1);
        wire.respond(200, "{\"event_id\":\"$1\"}");
        assertThat(wire.event(MatrixEvent.Sent.class)).isEqualTo(new MatrixEvent.Sent(1, "!r", "$1"));
        assertThat(wire.requests).hasSize(2);
        assertThat(wire.body()).contains("\"b\"");
    }

    @Test
    void roomsDoNotWaitForEachOther() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a")).send(text(2, "!s", "b"));
        assertThat(wire.requests).hasSize(2);
    }

    @Test
    void theSameTransactionForTheSameMessageAndANewOneForEachOther() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a")).send(text(2, "!r", "a"));
        String first = wire.head().path();
        assertThat(first).endsWith(transaction(wire, 1));
        wire.respond(500, "");
        assertThat(wire.event(MatrixEvent.Delayed.class).call()).isEqualTo(1);
        wire.pass(Duration.ofSeconds(1));
        assertThat(wire.requests).hasSize(2);
        assertThat(wire.head().path()).isEqualTo(first);
        wire.receive(new HttpEvent.ExchangeFailed(
                wire.last, HttpError.of(HttpError.Code.TRUNCATED, "cut"), HttpEvent.By.CONNECTION));
        wire.pass(Duration.ofSeconds(2));
        assertThat(wire.head().path()).isEqualTo(first);
        wire.respond(200, "{\"event_id\":\"$1\"}");
        assertThat(wire.head().path()).isNotEqualTo(first).endsWith(transaction(wire, 2));
    }

    @Test
    void whatTheHomeserverRefusesDoesNotHoldUpTheNext() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a")).send(text(2, "!r", "b"));
        wire.respond(403, "{\"errcode\":\"M_FORBIDDEN\",\"error\":\"no\"}");
        assertThat(wire.event(MatrixEvent.Failed.class).call()).isEqualTo(1);
        assertThat(wire.body()).contains("\"b\"");
    }

    /** Not a global stop. */
    @Test
    void tooMuchHoldsUpTheEndpointThatSaysItAlone() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a"));
        wire.respond(429, "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"error\":\"slow\"}", "retry-after", "5");
        wire.send(text(2, "!s", "b"));
        assertThat(wire.requests).hasSize(1);
        wire.send(new MatrixCommand.Redact(3, "!t", "$x", "spam", null));
        assertThat(wire.line()).startsWith("PUT /_matrix/client/v3/rooms/%21t/redact/%24x/");
        wire.pass(Duration.ofMillis(4999));
        assertThat(wire.requests).hasSize(2);
        wire.pass(Duration.ofMillis(1));
        assertThat(wire.requests).hasSize(4);
    }

    @Test
    void aMessageIsGivenUpAfterTheLimit() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a"));
        for (int i = 0; i < 10; i++) {
            wire.respond(500, "");
            wire.pass(Duration.ofMinutes(10));
        }
        assertThat(wire.requests).hasSize(10);
        assertThat(wire.event(MatrixEvent.Failed.class).error().retryable()).isTrue();
    }

    @Test
    void anEventBeyond64KiBIsRefusedBeforeItIsSent() {
        Wire wire = Wire.loggedIn();
        assertThatThrownBy(() -> wire.send(text(1, "!r", "x".repeat(65_536))))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessageContaining("MatrixLimits.event");
        wire.send(text(1, "!r", "x".repeat(60_000)));
        assertThat(wire.requests).hasSize(1);
    }

    @Test
    void theQueueHasALimit() {
        MatrixLimits limits = MatrixLimits.of(JsonLimits.DEFAULTS, 65_536, 2, 10, 10, 5);
        Wire wire = new Wire(Wire.options().withoutToken().withLimits(limits));
        wire.send(text(1, "!r", "a")).send(text(2, "!r", "b"));
        assertThatThrownBy(() -> wire.send(text(3, "!r", "c"))).isInstanceOf(CommandRejectedException.class);
        wire.respond(200, "{\"event_id\":\"$1\"}");
        wire.send(text(3, "!r", "c"));
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotSent() {
        Wire wire = Wire.loggedIn()
                .send(text(1, "!r", "a"))
                .send(text(2, "!r", "b"))
                .send(text(3, "!r", "c"));
        wire.send(new MatrixCommand.Cancel(2)).send(new MatrixCommand.Cancel(1));
        assertThat(wire.body()).contains("\"c\"");
        wire.respond(200, "{\"event_id\":\"$3\"}");
        assertThat(wire.event(MatrixEvent.Sent.class).call()).isEqualTo(3);
    }

    @Test
    void whenTheCarrierIsGoneTheIdentifiersAllowToSendAgain() {
        Wire wire = Wire.loggedIn().send(text(1, "!r", "a")).send(text(2, "!r", "b"));
        wire.engine.lost(new IllegalStateException("gone"), wire.now);
        wire.pass(Duration.ZERO);
        assertThat(wire.events).filteredOn(MatrixEvent.Failed.class::isInstance).hasSize(2);
        Wire again = Wire.loggedIn();
        again.send(new MatrixCommand.SendEvent(1, "!r", "m.room.message", Wire.json("{}"), transaction(wire, 1)));
        assertThat(again.head().path()).endsWith(transaction(wire, 1));
    }

    @Test
    void withoutASessionAllOfThemFail() {
        Wire wire = new Wire(Wire.options());
        for (int i = 0; i < 1000; i++) {
            wire.send(text(i, "!r", "a"));
        }
        assertThat(wire.events).filteredOn(MatrixEvent.Failed.class::isInstance).hasSize(1000);
    }
}
