package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleChannelEngineTest {

    private final LineEngine engine = new LineEngine();
    private final Driver<String, String> driver = new Driver<>(engine);

    @ParameterizedTest
    @CsvSource({
        "'a|b|', '[a, b]  CLOSED  true'",
        "'a|b', '[a, b]  CLOSED  true'",
        "'a|bad|b|', '[a] farewell bad| FAILED bad true'",
        "'last-bad|b|', '[last] farewell bad| FAILED bad true'",
        "'two|a|', '[two, second, a]  CLOSED  true'",
        "'a|bye|b|', '[a, bye]  CLOSED  true'",
        "'half|a|bad|', '[half, a]  FAILED bad true'",
        "'', '[]  CLOSED  true'",
    })
    void eventsComeInOrderAndFailuresAfterThemHoweverTheInputIsCut(String input, String expected) {
        for (List<String> cut : Text.cuts(input.replace('|', '\n'))) {
            Driver<String, String> cutDriver = Driver.started(new LineEngine()).feed(cut);
            assertThat(cutDriver.eof().observed()).as(cut.toString()).isEqualTo(expected);
        }
    }

    @Test
    void aFailureIsTheSameForEverAndInputIsIgnoredAfterIt() {
        engine.advance(0);
        engine.receive(Text.bytes("bad\nmore\n"), 0);
        Throwable first = catchThrowable(engine::poll);
        engine.receive(Text.bytes("more\n"), 1);
        engine.eof(2);
        engine.lost(new IllegalStateException(), 3);
        engine.advance(4);
        engine.send("late", 5);
        assertThat(first).isInstanceOf(SessionFailedException.class);
        assertThat(catchThrowable(engine::poll)).isSameAs(first);
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
        assertThat(engine.hungry()).isFalse();
    }

    @Test
    void anEngineThatOwesTooMuchIsNotHungryAndSilenceCountsOnceItIsAgain() {
        LineEngine one = new LineEngine().owingAtMost(8).silence(100);
        one.advance(0);
        one.send("four", 0);
        one.poll();
        assertThat(one.hungry()).isTrue();
        one.send("four", 10);
        one.receive(Text.bytes("heard all the same\n"), 500);
        assertThat(one.poll()).isEqualTo("heard all the same");
        assertThat(one.poll()).isNull();
        assertThat(one.hungry()).isFalse();
        assertThat(one.deadline()).isEqualTo(Engine.NEVER);
        one.advance(1000);
        one.transmit();
        assertThat(one.hungry()).isTrue();
        assertThat(one.deadline()).isEqualTo(1100);
    }

    @Test
    void anEngineWhoseSuccessorNeverCameFailsWhenTheCarrierIsLost() {
        engine.advance(0);
        engine.receive(Text.bytes("switch\nrest"), 0);
        assertThat(engine.poll()).isEqualTo("switch");
        engine.lost(new IllegalStateException(), 1);
        assertThat(catchThrowable(engine::poll)).isInstanceOf(SessionFailedException.class);
        assertThat(engine.phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void eofAfterEachByteEndsTheEngine() {
        String input = "a\nhold\nb\n";
        for (int cut = 0; cut <= input.length(); cut++) {
            LineEngine one = new LineEngine();
            Driver<String, String> driven = Driver.started(one).reacting(event -> event.equals("hold") ? "go" : null);
            driven.feed(List.of(input.substring(0, cut))).eof();
            assertThat(one.phase().terminal()).isTrue();
            assertThat(one.finished()).isTrue();
        }
    }

    @Test
    void lossAfterEachByteEndsTheEngineWithoutAFarewellAndWithTheEventsBeforeIt() {
        String input = "a\nhold\nb\n";
        for (int cut = 0; cut <= input.length(); cut++) {
            LineEngine one = new LineEngine();
            one.advance(0);
            one.send("unsent", 0);
            one.receive(Text.bytes(input.substring(0, cut)), 0);
            one.lost(new IllegalStateException("reset"), 0);
            Driver<String, String> driven = new Driver<>(one).drain();
            assertThat(driven.failure).isEqualTo("lost");
            assertThat(driven.output).isEmpty();
            assertThat(driven.events).hasSize(cut < 2 ? 0 : cut < 7 ? 1 : 2);
            assertThat(catchThrowable(one::poll)).hasRootCauseMessage("reset");
            assertThat(one.finished()).isTrue();
        }
    }

    @Test
    void lossIsAnEndWhereTheProtocolIsContent() {
        engine.contentWithLoss = true;
        driver.advance(0).lose();
        assertThat(driver.observed()).isEqualTo("[]  CLOSED  true");
    }

    @Test
    void inputWaitsWhilePausedAndIsNotFetched() {
        driver.advance(0).feed("hold\na\n");
        assertThat(engine.phase()).isEqualTo(Phase.PAUSED);
        assertThat(engine.hungry()).isFalse();
        engine.eof(0);
        assertThat(driver.drain().events).containsExactly("hold");
        assertThat(engine.phase()).isEqualTo(Phase.PAUSED);
        assertThat(driver.send("go").observed()).isEqualTo("[hold, a] go| CLOSED  true");
    }

    @Test
    void unreadInputIsTakenOnceAndOnlyWhenSwitched() {
        assertThatThrownBy(engine::unread).isInstanceOf(IllegalStateException.class);
        driver.advance(0).feed("switch\nres");
        engine.receive(Text.bytes("idue"), 0);
        assertThat(engine.phase()).isEqualTo(Phase.SWITCHED);
        assertThat(engine.finished()).isFalse();
        assertThat(engine.hungry()).isFalse();
        assertThat(Text.of(engine.unread())).isEqualTo("residue");
        assertThat(engine.unread()).isEmpty();
        assertThatThrownBy(() -> engine.send("a", 0)).isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void aRejectedCommandLeavesNoTrace() {
        engine.silence(50);
        driver.advance(0).feed("a\npart");
        engine.send("pending", 3);
        engine.poll();
        String before = state();
        assertThatThrownBy(() -> engine.send("a\nb", 20)).isInstanceOf(CommandRejectedException.class);
        assertThat(state()).isEqualTo(before);
        engine.poll();
        assertThat(state()).isEqualTo(before);
        assertThat(driver.feed("ial\n").events).containsExactly("a", "partial");
    }

    private String state() {
        return engine.pending() + " " + engine.deadline() + " " + engine.phase() + " " + engine.hungry() + " "
                + engine.finished();
    }

    @Test
    void commandsAfterTheEndAreIgnored() {
        driver.advance(0).feed("bye\n");
        engine.send("late", 1);
        engine.send("not\neven valid", 1);
        assertThat(engine.pending()).isZero();
        assertThat(engine.finished()).isTrue();
    }

    // --- doom ---

    @Test
    void aDoomedSessionTellsTheEventsOfEarlierBytesFirstAndTakesNoMore() {
        engine.advance(0);
        engine.receive(Text.bytes("doom\na\n"), 0);
        assertThat(engine.poll()).isEqualTo("doom");
        engine.receive(Text.bytes("b\n"), 0);
        assertThat(driver.drain().observed()).isEqualTo("[a] farewell doomed| FAILED doomed true");
    }

    @Test
    void aTimerThatFailsTheSessionOvertakesNoEvent() {
        engine.timer = 10;
        engine.advance(0);
        engine.receive(Text.bytes("a\nb\n"), 5);
        assertThat(engine.poll()).isEqualTo("a");
        engine.advance(10);
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
        assertThat(driver.drain().observed()).isEqualTo("[b] farewell overdue| FAILED overdue true");
    }

    // --- time ---

    @Test
    void theFirstAdvanceStartsTheEngineAndSpuriousOnesDoNothing() {
        engine.greeting("hello").timer = 100;
        driver.advance(7).advance(8).advance(99);
        assertThat(engine.calls).containsExactly("start 7");
        assertThat(driver.events).containsExactly("hello");
    }

    @Test
    void silenceCountsFromHungerAndOnlyWhileHungry() {
        engine.silence(300);
        engine.advance(0);
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER); // not polled yet
        engine.receive(Text.bytes("a\nb\n"), 0);
        assertThat(engine.poll()).isEqualTo("a");
        engine.advance(400); // nobody asked for b: that is not the peer's fault
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
        assertThat(engine.poll()).isEqualTo("b");
        assertThat(engine.poll()).isNull();
        assertThat(engine.deadline()).isEqualTo(700);
        engine.advance(500);
        assertThat(engine.poll()).isNull();
        assertThat(engine.deadline()).isEqualTo(700);
        assertThat(driver.advance(700).failure).isEqualTo("timeout");
    }

    @Test
    void silenceIsNotCountedWhilePausedOrAfterTheEnd() {
        engine.silence(300);
        driver.advance(0).feed("hold\n");
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
        driver.now = 1000;
        driver.send("go");
        assertThat(engine.deadline()).isEqualTo(1300);
        driver.feed("bye\n");
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void theEnginesOwnTimersAreNoSignOfLifeFromThePeer() {
        engine.silence(100);
        engine.period = 30;
        driver.advance(0);
        for (long deadline = engine.deadline();
                driver.failure.isEmpty() && deadline < 1000;
                deadline = engine.deadline()) {
            driver.advance(deadline);
        }
        assertThat(driver.now).isEqualTo(100);
        assertThat(driver.output.toString()).isEqualTo("ping\nping\nping\nfarewell timeout\n");
    }

    @Test
    void afterAdvanceTheDeadlineLiesInTheFutureThoughTwoThingsWereDueAtOnce() {
        engine.silence(60);
        engine.period = 30;
        driver.advance(0).advance(30);
        engine.advance(60);
        assertThat(engine.deadline()).isGreaterThan(60);
        assertThat(driver.drain().failure).isEqualTo("timeout");
    }

    @Test
    void nothingIsDueBeforeTheStart() {
        engine.silence(100);
        engine.poll();
        assertThat(engine.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void anOffsetOfAllTimesChangesNothing() {
        assertThat(timeline(0)).isEqualTo(timeline(1)).isEqualTo(timeline(1L << 61));
    }

    private static String timeline(long offset) {
        LineEngine one = new LineEngine().silence(100);
        one.period = 70;
        StringBuilder seen = new StringBuilder();
        one.poll();
        Driver<String, String> driven = new Driver<>(one);
        driven.now = offset;
        for (long now : new long[] {0, 20, 70, 80, 95, 140, 180}) {
            driven.advance(offset + now);
            if (now == 80) {
                driven.feed("a\n");
            }
            seen.append(driven.observed()).append(one.deadline() == Engine.NEVER ? -1 : one.deadline() - offset);
        }
        return seen.toString();
    }
}
