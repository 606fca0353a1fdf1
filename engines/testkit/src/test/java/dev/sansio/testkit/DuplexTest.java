package dev.sansio.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.testkit.line.Forwarding;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEngine;
import dev.sansio.testkit.line.LineEvent;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplexTest {

    private static Driver<LineCommand, LineEvent> driver(Forwarding engine, boolean answers) {
        return new Driver<>(
                engine,
                event -> answers && event instanceof LineEvent.Said said
                        ? List.of(new LineCommand.Say("re: " + said.text()))
                        : List.of(),
                null,
                Habit.ORDINARY,
                0);
    }

    private static Duplex.Outcome<LineEvent, LineEvent> run(Forwarding client, Link link) {
        client.send(new LineCommand.Say("a question"), 0);
        client.send(new LineCommand.Say("another"), 0);
        client.send(new LineCommand.Say("QUIT"), 0);
        return Duplex.run(driver(client, false), driver(new Forwarding(), true), link, Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void engineTalksToEngineHoweverBytesAreCutAndDelayed(long seed) {
        Duplex.Outcome<LineEvent, LineEvent> outcome = run(new Forwarding(), Link.cutting(seed));
        assertThat(outcome.server().events())
                .containsExactly(new LineEvent.Said("a question"), new LineEvent.Said("another"), new LineEvent.Quit());
        assertThat(outcome.client().events())
                .containsExactly(
                        new LineEvent.Said("re: a question"),
                        new LineEvent.Said("re: another"),
                        new LineEvent.Said("BYE"));
        assertThat(outcome.client().phase())
                .as("the end of one side reaches the other")
                .isEqualTo(Phase.CLOSED);
        assertThat(outcome.duration()).isPositive();
    }

    @Test
    void theSameSeedIsTheSameRun() {
        assertThat(run(new Forwarding(), Link.cutting(42))).isEqualTo(run(new Forwarding(), Link.cutting(42)));
    }

    @Test
    void aFailureTellsTheSeed() {
        assertThatThrownBy(() -> run(
                        new Forwarding() {
                            @Override
                            public void receive(ByteBuffer bytes, long now) {
                                throw new IllegalStateException("broken");
                            }
                        },
                        Link.cutting(42)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("seed=42")
                .hasMessageContaining("broken");
    }

    @Test
    void deadlinesBeyondTheHorizonAreNotWaitedFor() {
        Driver<LineCommand, LineEvent> one =
                new Driver<>(new LineEngine(), event -> List.of(), null, Habit.ORDINARY, 0);
        Driver<LineCommand, LineEvent> other =
                new Driver<>(new LineEngine(), event -> List.of(), null, Habit.ORDINARY, 0);
        Duplex.Outcome<LineEvent, LineEvent> outcome = Duplex.run(one, other, Link.IDEAL, Duration.ofSeconds(25));
        assertThat(outcome.client().events())
                .as("a tick each ten seconds, and the rest is silence")
                .containsExactly(new LineEvent.Said("TICK"), new LineEvent.Said("TICK"));
    }
}
