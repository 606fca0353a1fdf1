package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayersTest {

    /** A toy layer: marks what passes in either direction, and answers questions by itself. */
    private static final class Mark implements Layer<String, String, String, String> {
        private final String mark;
        private final ArrayDeque<String> events = new ArrayDeque<>();
        private final ArrayDeque<String> commands = new ArrayDeque<>();
        private @Nullable SessionFailedException failure;
        private boolean closed;
        private long timer = NEVER;
        private int starts;

        Mark(String mark) {
            this.mark = mark;
        }

        @Override
        public void send(String command, long now) {
            if (command.isEmpty()) {
                throw new CommandRejectedException("nothing to mark");
            }
            commands.add(mark + command);
        }

        @Override
        public @Nullable String poll() {
            String event = events.poll();
            if (event == null && failure != null) {
                throw failure;
            }
            return event;
        }

        @Override
        public void receive(String unit, long now) {
            if (unit.endsWith("?")) {
                commands.add(mark + "yes");
            } else if (unit.endsWith("wrong")) {
                commands.add(mark + "sorry");
                failure = new SessionFailedException("wrong", "by a line");
            } else if (unit.endsWith("close")) {
                closed = true;
            } else {
                events.add(mark + unit);
            }
        }

        @Override
        public @Nullable String transmit() {
            return commands.poll();
        }

        @Override
        public long deadline() {
            return timer;
        }

        @Override
        public void advance(long now) {
            starts++;
            if (timer <= now) {
                timer = NEVER;
                commands.add(mark + "tick");
            }
        }

        @Override
        public Phase phase() {
            return failure != null ? Phase.FAILED : closed ? Phase.CLOSED : Phase.OPEN;
        }

        @Override
        public boolean hungry() {
            return events.isEmpty() && failure == null && !closed;
        }

        @Override
        public boolean finished() {
            return phase().terminal();
        }

        @Override
        public void lost(Throwable cause, long now) {
            if (failure == null && !closed) {
                failure = new SessionFailedException("below", String.valueOf(cause.getMessage()), cause);
            }
        }
    }

    private final Mark mark = new Mark(">");
    private final StreamEngine<String, String> both = Layers.on(new LineEngine(), mark);

    @Test
    void messagesPassThroughTheLayerInOrderHoweverTheInputIsCut() {
        for (List<String> cut : Text.cuts("a\nready?\nb\nc\n")) {
            Driver<String, String> driver = Driver.started(Layers.on(new LineEngine(), new Mark(">")))
                    .reacting(event -> event.equals(">b") ? "re" : null);
            assertThat(driver.feed(cut).events).as(cut.toString()).containsExactly(">a", ">b", ">c");
            assertThat(driver.output.toString()).isEqualTo(">yes\n>re\n");
        }
    }

    /** What the layer asks for must not wait until someone wants the next event. */
    @Test
    void whatTheLayerAsksForLeavesWithoutDemandForEvents() {
        both.advance(0);
        both.receive(Text.bytes("ready?\na\n"), 0);
        assertThat(both.poll()).isEqualTo(">a");
        Driver<String, String> driver = new Driver<>(both);
        driver.transmit();
        assertThat(driver.output.toString()).isEqualTo(">yes\n");
        assertThat(both.hungry()).isFalse();
    }

    @Test
    void aDrainedPairIsHungryAlsoWhenItHasJustWritten() {
        Driver<String, String> driver = Driver.started(both).feed("ready?\n").send("x");
        assertThat(both.hungry()).isTrue();
        assertThat(driver.output.toString()).isEqualTo(">yes\n>x\n");
    }

    @Test
    void aFailureBelowComesAfterTheEventsOfEarlierMessagesAsItself() {
        Driver<String, String> driver = Driver.started(both).feed("a\nbad\n");
        assertThat(driver.observed()).isEqualTo("[>a] farewell bad| FAILED bad true");
    }

    @Test
    void aFailureOfTheLayerSendsItsFarewell() {
        Driver<String, String> driver = Driver.started(both).feed("a\nwrong\nb\n");
        assertThat(driver.events).containsExactly(">a");
        assertThat(driver.failure).isEqualTo("wrong");
        assertThat(driver.output.toString()).isEqualTo(">sorry\n");
        assertThat(both.phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void aLayerThatIsContentIsClosedThoughTheEngineBelowFails() {
        Driver<String, String> driver = Driver.started(both).feed("a\nclose\n").lose();
        assertThat(driver.failure).isEmpty();
        assertThat(both.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void eofAndLossAfterEachByteEndBoth() {
        String input = "a\nready?\nb\n";
        for (int cut = 0; cut <= input.length(); cut++) {
            String start = input.substring(0, cut);
            StreamEngine<String, String> one = Layers.on(new LineEngine(), new Mark(">"));
            Driver<String, String> driver = Driver.started(one).feed(start).eof();
            assertThat(one.phase().terminal()).as("eof at " + cut).isTrue();
            assertThat(driver.failure).isEqualTo("below");
            StreamEngine<String, String> other = Layers.on(new LineEngine(), new Mark(">"));
            assertThat(Driver.started(other).feed(start).lose().observed()).endsWith("FAILED lost true");
        }
    }

    @Test
    void aRejectedCommandChangesNothing() {
        Driver.started(both);
        assertThatThrownBy(() -> both.send("", 9)).isInstanceOf(CommandRejectedException.class);
        assertThat(both.pending()).isZero();
        assertThat(both.hungry()).isTrue();
    }

    @Test
    void theLayerStartsOnceAndItsTimersCount() {
        Driver<String, String> driver = Driver.started(both);
        mark.timer = 40;
        assertThat(both.deadline()).isEqualTo(40);
        driver.advance(39);
        assertThat(mark.starts).isEqualTo(1);
        assertThat(driver.advance(40).output.toString()).isEqualTo(">tick\n");
        assertThat(both.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void layersStandOnLayersAndLiftWhatTheApplicationAloneUnderstands() {
        Layer<String, String, String, String> two =
                Layers.over(new Mark("-"), new Mark("+"), event -> event.startsWith("-up") ? "lifted " + event : null);
        Driver<String, String> driver = Driver.started(Layers.on(new LineEngine(), two))
                .reacting(event -> event.equals("+-a") ? "x" : null)
                .feed("a\nup\nready?\nb\n");
        assertThat(driver.events).containsExactly("+-a", "lifted -up", "+-b");
        assertThat(driver.output.toString()).isEqualTo("-+x\n-yes\n");
        assertThat(driver.lose().failure).isEqualTo("lost");
    }
}
