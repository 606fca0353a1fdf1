package dev.sansio.core;

import static dev.sansio.core.FrameEngine.read;
import static dev.sansio.core.FrameEngine.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.FrameEngine.Frame;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StackTest {

    private static final Function<Frame, @Nullable String> LIFT =
            frame -> frame.kind() == 'c' ? frame.toString() : null;

    private final FrameEngine lower = new FrameEngine(Phase.OPEN);
    private final LineEngine upper = new LineEngine();

    private static String data(String content) {
        return wire('d', 0, content);
    }

    private static Driver<String, String> driver(Phase first, LineEngine upper) {
        return Driver.started(Stack.of(new FrameEngine(first).carrier(), upper, LIFT));
    }

    private Driver<String, String> driver() {
        return Driver.started(Stack.of(lower.carrier(), upper, LIFT));
    }

    /** The carrier's control events keep their place between the events of the bytes around them. */
    @Test
    void nothingOvertakesAnythingHoweverTheInputIsCut() {
        String input = data("a\nb\n") + wire('c', 0, "1") + data("c\nd") + wire('c', 0, "2") + data("\n");
        for (List<String> cut : Text.cuts(input)) {
            Driver<String, String> driver = driver(Phase.OPEN, new LineEngine()).feed(cut);
            assertThat(driver.events).as(cut.toString()).containsExactly("a", "b", "c01", "c", "c02", "d");
        }
    }

    @Test
    void aFailureOfTheCarrierComesAfterTheEventsOfEarlierBytesAsItself() {
        for (List<String> cut : Text.cuts(data("a\nb\n") + wire('x', 0, "") + data("c\n"))) {
            Driver<String, String> driver = driver(Phase.OPEN, new LineEngine()).feed(cut);
            assertThat(driver.events).as(cut.toString()).containsExactly("a", "b");
            assertThat(driver.failure).isEqualTo("frame");
            assertThat(read(driver.output)).isEqualTo("f0frame");
            assertThat(driver.observed()).endsWith("FAILED frame true");
        }
    }

    @Test
    void aFailureOfTheUpperEngineSendsItsFarewellThroughTheCarrierAndFinishesThat() {
        for (List<String> cut : Text.cuts(data("a\nbad\nb\n") + wire('x', 0, ""))) {
            Driver<String, String> driver = driver(Phase.OPEN, new LineEngine()).feed(cut);
            assertThat(driver.events).containsExactly("a");
            assertThat(read(driver.output)).isEqualTo("d0farewell bad| q0");
            assertThat(driver.observed()).endsWith("FAILED bad true");
        }
    }

    @Test
    void theStackIsClosedIfTheUpperEngineIsContentWithTheLossOfItsCarrier() {
        upper.contentWithLoss = true;
        Driver<String, String> driver = driver().feed(data("a\n") + wire('x', 0, ""));
        assertThat(driver.observed()).endsWith("CLOSED  true");
    }

    @Test
    void theUpperEngineStartsWhenTheCarrierHasOpenedAndNotBefore() {
        upper.greeting("hello").silence(100);
        FrameEngine opening = new FrameEngine(Phase.OPENING);
        Stack<String, String> stack = Stack.of(opening.carrier(), upper, LIFT);
        Driver<String, String> driver = Driver.started(stack);
        driver.send("early");
        assertThat(stack.phase()).isEqualTo(Phase.OPENING);
        assertThat(stack.pending()).isEqualTo(6);
        assertThat(stack.deadline()).isEqualTo(Engine.NEVER);
        driver.now = 1000;
        driver.feed(wire('r', 0, ""));
        assertThat(upper.calls).containsExactly("start 1000");
        assertThat(driver.events).containsExactly("hello");
        assertThat(read(driver.output)).isEqualTo("d0early|");
        assertThat(stack.deadline()).isEqualTo(1100);
    }

    @Test
    void aCarrierThatOpensWithoutAnEventStartsTheUpperEngineInTheSamePoll() {
        upper.greeting("hello");
        Stack<String, String> stack = Stack.of(new FrameEngine(Phase.OPENING).carrier(), upper, LIFT);
        Driver<String, String> driver = Driver.started(stack).feed(wire('s', 0, ""));
        assertThat(driver.events).containsExactly("hello");
        assertThat(stack.hungry()).isTrue();
    }

    /** Output of the upper engine is a command to the carrier, and that must not look like news from the peer. */
    @Test
    void aDrainedStackIsHungryAlsoWhenItHasJustWritten() {
        Stack<String, String> stack = Stack.of(lower.carrier(), upper, LIFT);
        Driver<String, String> driver = Driver.started(stack).reacting(event -> "re " + event);
        driver.feed(data("a\n")).feed(data("b\n")).send("c");
        assertThat(read(driver.output)).isEqualTo("d0re a| d0re b| d0c|");
        assertThat(stack.hungry()).isTrue();
    }

    @Test
    void theEndOfThePayloadIsTheEndOfInputAboveAndTheEndAboveFinishesTheCarrier() {
        Driver<String, String> driver = driver().feed(data("a\n") + wire('e', 0, "b"));
        assertThat(driver.events).containsExactly("a", "b");
        assertThat(read(driver.output)).isEqualTo("q0");
        assertThat(driver.observed()).endsWith("CLOSED  true");
    }

    @Test
    void afterHalfCloseTheOtherDirectionGoesOn() {
        Driver<String, String> driver =
                driver().feed(data("half\n")).feed(data("a\n")).feed(data("b\n"));
        assertThat(read(driver.output)).isEqualTo("q0");
        assertThat(driver.events).containsExactly("half", "a", "b");
    }

    @Test
    void aCarrierThatClosesWithoutAnEventEndsTheUpperEngineToo() {
        for (String end : List.of("", wire('q', 0, ""))) {
            Driver<String, String> driver = driver(Phase.OPEN, new LineEngine())
                    .feed(data("a\nb") + end)
                    .eof();
            assertThat(driver.events).containsExactly("a", "b");
            assertThat(driver.observed()).endsWith("CLOSED  true");
        }
        Driver<String, String> paused = driver(Phase.OPEN, new LineEngine());
        paused.feed(data("hold\n") + wire('q', 0, "")).send("go").eof();
        assertThat(paused.observed()).containsAnyOf("CLOSED", "FAILED").endsWith("true");
    }

    @Test
    void creditIsGivenForWhatWasParsedAndNotWhileInputWaitsForACommand() {
        Driver<String, String> driver = driver().feed(data("a\nb\n"));
        assertThat(lower.credit).containsExactly("0:4");
        driver.feed(data("hold\nc\n"));
        assertThat(lower.credit).containsExactly("0:4");
        driver.send("go");
        assertThat(lower.credit).containsExactly("0:4", "0:7");
        driver.feed(data("part"));
        assertThat(lower.credit).hasSize(3).endsWith("0:4");
    }

    @Test
    void eofAfterEachByteEndsTheStack() {
        String input = wire('r', 0, "") + data("a\nho") + wire('c', 0, "") + data("ld\nb\n");
        for (int cut = 0; cut <= input.length(); cut++) {
            Driver<String, String> driver = driver(Phase.OPENING, new LineEngine())
                    .reacting(event -> event.equals("hold") ? "go" : null)
                    .feed(input.substring(0, cut))
                    .eof();
            assertThat(driver.observed())
                    .as("cut at " + cut)
                    .containsAnyOf("CLOSED ", "FAILED truncated")
                    .endsWith("true");
        }
    }

    @Test
    void lossAfterEachByteEndsTheStack() {
        String input = wire('r', 0, "") + data("a\nho") + wire('c', 0, "") + data("ld\nb\n");
        for (int cut = 0; cut <= input.length(); cut++) {
            Driver<String, String> driver = driver(Phase.OPENING, new LineEngine())
                    .feed(input.substring(0, cut))
                    .lose();
            assertThat(driver.observed()).as("cut at " + cut).endsWith("FAILED lost true");
        }
    }

    @Test
    void deadlinesOfBothEnginesCount() {
        lower.timer = 50;
        upper.timer = 70;
        Stack<String, String> stack = Stack.of(lower.carrier(), upper, LIFT);
        Driver<String, String> driver = Driver.started(stack);
        assertThat(stack.deadline()).isEqualTo(50);
        assertThat(driver.advance(50).failure).isEqualTo("below");
    }

    @Test
    void aTimerOfTheUpperEngineFailsTheStackThroughTheCarrier() {
        upper.timer = 70;
        Driver<String, String> driver = driver();
        driver.advance(69);
        assertThat(driver.failure).isEmpty();
        assertThat(read(driver.advance(70).output)).isEqualTo("d0farewell overdue| q0");
        assertThat(driver.failure).isEqualTo("overdue");
    }

    @Test
    void aRejectedCommandChangesNothing() {
        Stack<String, String> stack = Stack.of(lower.carrier(), upper, LIFT);
        Driver.started(stack);
        assertThatThrownBy(() -> stack.send("a\nb", 5)).isInstanceOf(CommandRejectedException.class);
        assertThat(stack.pending()).isZero();
        assertThat(stack.hungry()).isTrue();
    }

    @Test
    void anEventOfTheCarrierChoosesTheUpperEngineAndTheFirstChoiceStands() {
        Stack<String, String> stack = Stack.choose(
                new FrameEngine(Phase.OPENING).carrier(),
                frame -> frame.kind() == 'r' ? new LineEngine().greeting(Text.of(frame.content())) : null,
                LIFT);
        Driver<String, String> driver = Driver.started(stack);
        assertThatThrownBy(() -> stack.send("a", 0)).isInstanceOf(CommandRejectedException.class);
        assertThatThrownBy(stack::unread).isInstanceOf(IllegalStateException.class);
        driver.feed(wire('c', 0, "") + wire('r', 0, "one") + data("a\n") + wire('r', 0, "two") + data("b\n"));
        assertThat(driver.events).containsExactly("c0", "one", "a", "b");
    }

    @Test
    void aCarrierThatFailsBeforeTheChoiceFailsTheStack() {
        Stack<String, String> stack =
                Stack.choose(new FrameEngine(Phase.OPENING).carrier(), frame -> (LineEngine) null, LIFT);
        Driver<String, String> driver = Driver.started(stack).feed(wire('x', 0, ""));
        assertThat(driver.observed()).endsWith("FAILED frame true");
        stack.send("late", 1);
    }

    @Test
    void whatACarrierThatIsGoneCannotTransmitIsNotPending() {
        Stack<String, String> stack = Stack.of(lower.carrier(), upper, LIFT);
        Driver<String, String> driver = Driver.started(stack).feed(data("hold\n"));
        stack.send("go", 0);
        stack.receive(Text.bytes(wire('q', 0, "")), 0);
        driver.drain();
        assertThat(stack.pending()).isZero();
        assertThat(driver.observed()).endsWith("true");
    }
}
