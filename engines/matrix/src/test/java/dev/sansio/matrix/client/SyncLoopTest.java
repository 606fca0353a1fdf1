package dev.sansio.matrix.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Secret;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.matrix.client.MatrixError.Kind;
import dev.sansio.matrix.sync.SyncItem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sync as a state machine. */
class SyncLoopTest {

    private static final String EMPTY = "{\"next_batch\":\"s1\"}";
    private static final String TO_DEVICE = "{\"to_device\":{\"events\":[{\"type\":\"m.dummy\",\"content\":{}}]},";

    private static Wire started(String token) {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.StartSync());
        wire.answer(new MatrixAnswer.SyncToken(
                wire.ask(MatrixAsk.LoadSyncToken.class).token(), token));
        return wire;
    }

    @Test
    void theFirstSyncDoesNotWaitAndTheOthersDo() {
        Wire wire = started(null);
        assertThat(wire.line()).isEqualTo("GET /_matrix/client/v3/sync?timeout=0&use_state_after=true");
        wire.respond(200, EMPTY);
        assertThat(wire.event(MatrixEvent.BatchBegan.class)).isEqualTo(new MatrixEvent.BatchBegan(1, true));
        wire.send(new MatrixCommand.Stored(1));
        assertThat(wire.line()).isEqualTo("GET /_matrix/client/v3/sync?since=s1&timeout=30000&use_state_after=true");
    }

    @Test
    void itGoesOnFromWhatWasStored() {
        assertThat(started("s77").line()).contains("since=s77");
    }

    @Test
    void theTokenIsSavedOnlyAfterTheBatchWasStored() {
        Wire wire = started(null);
        wire.respond(200, EMPTY);
        assertThat(wire.event(MatrixEvent.BatchEnded.class)).isEqualTo(new MatrixEvent.BatchEnded(1, "s1"));
        assertThat(wire.asks).hasSize(1);
        assertThat(wire.requests).hasSize(1);
        wire.send(new MatrixCommand.Stored(1));
        assertThat(wire.ask(MatrixAsk.SaveSyncToken.class).nextBatch()).isEqualTo("s1");
        assertThat(wire.requests).hasSize(2);
    }

    @Test
    void aSlowStoreGetsTheNewestTokenAlone() {
        Wire wire = started(null);
        for (int i = 1; i <= 4; i++) {
            wire.respond(200, "{\"next_batch\":\"s" + i + "\"}");
            wire.send(new MatrixCommand.Stored(i));
        }
        assertThat(wire.asks).hasSize(2);
        wire.answer(
                new MatrixAnswer.Saved(wire.ask(MatrixAsk.SaveSyncToken.class).token()));
        assertThat(wire.asks).hasSize(3);
        assertThat(wire.ask(MatrixAsk.SaveSyncToken.class).nextBatch()).isEqualTo("s4");
    }

    @Test
    void aWrongBatchIsNotStored() {
        Wire wire = started(null);
        wire.send(new MatrixCommand.Stored(1));
        wire.respond(200, EMPTY);
        wire.send(new MatrixCommand.Stored(2)).send(new MatrixCommand.Stored(0));
        assertThat(wire.requests).hasSize(1);
    }

    @Test
    void whatWasReadBeforeABreakIsHandedOverAndComesAgain() {
        Wire wire = started("s0");
        wire.head(wire.last, 200);
        wire.data(wire.last, TO_DEVICE, false);
        HttpError cut = HttpError.of(HttpError.Code.TRUNCATED, "cut");
        wire.receive(new HttpEvent.ExchangeFailed(wire.last, cut, HttpEvent.By.CONNECTION));
        assertThat(wire.event(MatrixEvent.Synced.class).item()).isInstanceOf(SyncItem.ToDevice.class);
        assertThat(wire.event(MatrixEvent.BatchBroken.class)).isEqualTo(new MatrixEvent.BatchBroken(1));
        Duration pause = wire.event(MatrixEvent.SyncFailed.class).pause();
        assertThat(pause).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        wire.pass(pause);
        assertThat(wire.line()).contains("since=s0").contains("timeout=0");
    }

    @Test
    void restsGrowWithFailuresAndEndWithSuccess() {
        Wire wire = started("s0");
        Duration last = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            wire.respond(502, "<html>");
            last = wire.event(MatrixEvent.SyncFailed.class).pause();
            wire.pass(last);
        }
        assertThat(last).isBetween(Duration.ofSeconds(150), Duration.ofMinutes(5));
        wire.respond(200, EMPTY);
        wire.send(new MatrixCommand.Stored(1));
        wire.respond(502, "");
        assertThat(wire.event(MatrixEvent.SyncFailed.class).pause()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theHomeserverSaysHowLongToRest() {
        Wire wire = started("s0");
        wire.respond(
                429, "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"error\":\"x\",\"retry_after_ms\":1}", "retry-after", "42");
        assertThat(wire.event(MatrixEvent.SyncFailed.class).pause()).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void aRefusalEndsIt() {
        Wire wire = started("s0");
        wire.respond(400, "{\"errcode\":\"M_INVALID_PARAM\",\"error\":\"filter\"}");
        assertThat(wire.event(MatrixEvent.SyncFailed.class).pause()).isNull();
        assertThat(wire.engine.deadline()).isEqualTo(Engine.NEVER);
        wire.send(new MatrixCommand.StartSync());
        assertThat(wire.asks).hasSize(2);
    }

    /** A homeserver that lies: typed events, and the sync goes on. */
    @Test
    void aResponseThatIsNoJsonIsRepeated() {
        Wire wire = started("s0");
        wire.respond(200, TO_DEVICE + "]");
        assertThat(wire.event(MatrixEvent.Synced.class)).isNotNull();
        assertThat(wire.event(MatrixEvent.SyncFailed.class).error().kind()).isEqualTo(Kind.MALFORMED);
        wire.pass(Duration.ofSeconds(1));
        assertThat(wire.line()).contains("since=s0");
        wire.respond(200, "{}");
        assertThat(wire.event(MatrixEvent.SyncFailed.class).error().message()).isEqualTo("next_batch is missing");
    }

    @Test
    void theLongPollHasADeadlineAndIsAborted() {
        Wire wire = started("s0");
        wire.pass(Duration.ofSeconds(59));
        assertThat(wire.others).isEmpty();
        wire.pass(Duration.ofSeconds(1));
        assertThat(wire.others).containsExactly(new HttpCommand.Abort(wire.last, HttpError.Code.TIMEOUT));
        assertThat(wire.event(MatrixEvent.SyncFailed.class).error().kind()).isEqualTo(Kind.TIMED_OUT);
        wire.pass(Duration.ofSeconds(1));
        assertThat(wire.requests).hasSize(2);
    }

    @Test
    void aSlowResponseIsNoSilence() {
        Wire wire = started("s0");
        wire.head(wire.last, 200);
        for (int i = 0; i < 20; i++) {
            wire.pass(Duration.ofSeconds(20));
            wire.data(wire.last, i == 0 ? "{" : " ", false);
        }
        wire.data(wire.last, "\"next_batch\":\"s1\"}", true);
        assertThat(wire.event(MatrixEvent.BatchEnded.class).nextBatch()).isEqualTo("s1");
    }

    @Test
    void creditIsReturnedAsTheResponseIsRead() {
        Wire wire = started("s0");
        wire.head(wire.last, 200);
        wire.data(wire.last, TO_DEVICE, false);
        assertThat(wire.consumed.get(wire.last)).isEqualTo(TO_DEVICE.length());
        wire.data(wire.last, "\"next_batch\":\"s\"}", true);
        assertThat(wire.consumed.get(wire.last)).isEqualTo(TO_DEVICE.length() + 17);
    }

    /** Without demand for events nothing is read, and no credit is given. */
    @Test
    void withoutDemandNoCredit() {
        Wire wire = started("s0");
        wire.head(wire.last, 200);
        byte[] text = TO_DEVICE.getBytes(StandardCharsets.UTF_8);
        wire.engine.receive(new HttpEvent.DataReceived(wire.last, ByteBuffer.wrap(text), false), wire.now);
        assertThat(wire.engine.transmit()).isNull();
        assertThat(wire.engine.deadline()).isEqualTo(Engine.NEVER);
        assertThat(wire.engine.poll()).isInstanceOf(MatrixEvent.Synced.class);
        assertThat(wire.engine.transmit()).isNull();
        assertThat(wire.engine.poll()).isNull();
        assertThat(wire.engine.transmit()).isEqualTo(new HttpCommand.Consumed(wire.last, text.length));
        assertThat(wire.engine.deadline()).isNotEqualTo(Engine.NEVER);
    }

    @Test
    void stoppedItIsStopped() {
        Wire wire = started("s0");
        wire.head(wire.last, 200);
        wire.send(new MatrixCommand.StopSync());
        assertThat(wire.others).containsExactly(new HttpCommand.Abort(wire.last, HttpError.Code.CANCEL));
        wire.data(wire.last, EMPTY, true);
        assertThat(wire.consumed.get(wire.last)).isEqualTo(EMPTY.length());
        assertThat(wire.events).doesNotHaveAnyElementsOfTypes(MatrixEvent.BatchEnded.class);
        wire.send(new MatrixCommand.StartSync());
        assertThat(wire.asks).hasSize(2);
    }

    @Test
    void aStoreThatDoesNotAnswerEndsIt() {
        Wire wire = Wire.loggedIn().send(new MatrixCommand.StartSync());
        wire.pass(Duration.ofSeconds(10));
        assertThat(wire.event(MatrixEvent.SyncFailed.class).error().kind()).isEqualTo(Kind.STORE);
        assertThat(wire.requests).isEmpty();
    }

    @Test
    void itWaitsForASessionAndGoesOnAfterSoftLogout() {
        Wire wire = new Wire(Wire.options());
        wire.send(new MatrixCommand.StartSync());
        wire.answer(new MatrixAnswer.SyncToken(
                wire.ask(MatrixAsk.LoadSyncToken.class).token(), "s0"));
        assertThat(wire.requests).isEmpty();
        wire.send(new MatrixCommand.UseSession(Session.of("@me:e", "D", Secret.of("t1"))));
        assertThat(wire.token()).isEqualTo("Bearer t1");
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\",\"soft_logout\":true}");
        assertThat(wire.event(MatrixEvent.LoggedOut.class).soft()).isTrue();
        assertThat(wire.requests).hasSize(1);
        wire.send(new MatrixCommand.UseSession(Session.of("@me:e", "D", Secret.of("t2"))));
        assertThat(wire.token()).isEqualTo("Bearer t2");
        assertThat(wire.line()).contains("since=s0");
    }

    @Test
    void itsTokenIsRenewedAsThoseOfCallsAre() {
        Wire wire = new Wire(Wire.options());
        wire.send(new MatrixCommand.UseSession(new Session("@me:e", "D", Secret.of("a1"), Secret.of("r1"), null)));
        wire.send(new MatrixCommand.StartSync());
        wire.answer(new MatrixAnswer.SyncToken(
                wire.ask(MatrixAsk.LoadSyncToken.class).token(), "s0"));
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\"}");
        assertThat(wire.line()).endsWith("refresh");
        wire.respond(503, "");
        assertThat(wire.event(MatrixEvent.SyncFailed.class).error().kind()).isEqualTo(Kind.NO_TOKEN);
        wire.pass(Duration.ofSeconds(1));
        wire.respond(401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"x\"}");
        assertThat(wire.event(MatrixEvent.LoggedOut.class).soft()).isFalse();
    }

    @Test
    void aLockedAccountIsTriedAgain() {
        Wire wire = started("s0");
        wire.respond(401, "{\"errcode\":\"M_USER_LOCKED\",\"error\":\"x\",\"soft_logout\":true}");
        assertThat(wire.event(MatrixEvent.SyncFailed.class).pause()).isNotNull();
        assertThat(wire.events).doesNotHaveAnyElementsOfTypes(MatrixEvent.LoggedOut.class);
    }

    @Test
    void messagesGoOutBesideALongPoll() {
        Wire wire = started("s0");
        long poll = wire.last;
        wire.send(new MatrixCommand.SendEvent(1, "!r", "m.room.message", Wire.json("{}"), null));
        assertThat(wire.last).isNotEqualTo(poll);
        wire.respond(200, "{\"event_id\":\"$1\"}");
        assertThat(wire.event(MatrixEvent.Sent.class).eventId()).isEqualTo("$1");
    }

    @Test
    void whatCameBeforeTheCarrierWasLostIsHandedOver() {
        Wire wire = started("s0");
        wire.head(wire.last, 200);
        byte[] text = TO_DEVICE.getBytes(StandardCharsets.UTF_8);
        wire.engine.receive(new HttpEvent.DataReceived(wire.last, ByteBuffer.wrap(text), false), wire.now);
        wire.engine.lost(new IllegalStateException("gone"), wire.now);
        wire.pass(Duration.ZERO);
        assertThat(wire.event(MatrixEvent.Synced.class)).isNotNull();
        assertThat(wire.event(MatrixEvent.BatchBroken.class)).isNotNull();
        assertThat(wire.engine.phase()).isEqualTo(Phase.CLOSED);
    }
}
