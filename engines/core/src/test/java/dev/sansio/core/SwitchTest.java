package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.FrameEngine.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SwitchTest {

    private static Switch<String, String> startTls(LineEngine next) {
        return Switch.of(new LineEngine(), event -> event.equals("switch") ? next : null);
    }

    private static Switch<String, String> preamble(LineEngine first, LineEngine next) {
        return Switch.after(first, event -> event.startsWith("c") ? "pre " + event : null, event -> next);
    }

    @Test
    void unreadInputMovesToTheSuccessorHoweverItIsCut() {
        for (List<String> cut : Text.cuts("a\nswitch\nswitch\nb\nc")) {
            LineEngine next = new LineEngine();
            Driver<String, String> driver = Driver.started(startTls(next)).feed(cut);
            assertThat(driver.events).as(cut.toString()).startsWith("a", "switch", "switch");
            assertThat(next.phase()).isEqualTo(Phase.SWITCHED);
            assertThat(Text.of(next.unread())).isEqualTo("b\nc");
        }
    }

    @Test
    void theReactionToTheEventThatSwitchesReachesTheSuccessor() {
        LineEngine next = new LineEngine();
        Driver<String, String> driver = Driver.started(startTls(next)).reacting(event -> "re " + event);
        driver.feed("a\nswitch\nb\n");
        assertThat(driver.output.toString()).isEqualTo("re a\nre switch\nre b\n");
        assertThat(next.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void outputOfTheFirstProtocolLeavesFirstAndIsPendingUntilThen() {
        Switch<String, String> both = startTls(new LineEngine());
        both.advance(0);
        both.send("first", 0);
        both.receive(Text.bytes("switch\n"), 0);
        assertThat(both.poll()).isEqualTo("switch");
        both.send("quit", 0);
        assertThat(both.pending()).isEqualTo(11);
        assertThat(both.finished()).isFalse();
        Driver<String, String> driver = new Driver<>(both).drain();
        assertThat(driver.output.toString()).isEqualTo("first\nquit\n");
        assertThat(both.finished()).isTrue();
    }

    @Test
    void theSuccessorStartsAtTheTimeOfTheSwitch() {
        LineEngine next = new LineEngine().silence(50);
        Driver<String, String> driver = Driver.started(startTls(next));
        driver.now = 30;
        driver.feed("switch\n");
        assertThat(next.calls).containsExactly("start 30");
        assertThat(next.deadline()).isEqualTo(80);
        assertThat(driver.advance(80).failure).isEqualTo("timeout");
    }

    @Test
    void theEndOfInputMovesOn() {
        Switch<String, String> both = startTls(new LineEngine());
        both.advance(0);
        both.receive(Text.bytes("switch\nlast"), 0);
        both.eof(0);
        assertThat(new Driver<>(both).drain().observed()).isEqualTo("[switch, last]  CLOSED  true");
    }

    @Test
    void lossMovesOnAndDropsOutputOfBoth() {
        for (boolean before : new boolean[] {true, false}) {
            Switch<String, String> both = startTls(new LineEngine());
            both.advance(0);
            both.send("unsent", 0);
            both.receive(Text.bytes("switch\na\n"), 0);
            if (before) {
                both.lost(new IllegalStateException(), 0);
            }
            assertThat(both.poll()).isEqualTo("switch");
            if (!before) {
                both.lost(new IllegalStateException(), 0);
            }
            assertThat(both.pending()).isZero();
            assertThat(new Driver<>(both).drain().observed()).isEqualTo("[a]  FAILED lost true");
        }
    }

    @Test
    void eofAndLossAfterEachByteEndTheSwitch() {
        String input = "a\nswitch\nb\n";
        for (int cut = 0; cut <= input.length(); cut++) {
            String start = input.substring(0, cut);
            assertThat(Driver.started(startTls(new LineEngine()))
                            .feed(start)
                            .eof()
                            .observed())
                    .endsWith("CLOSED  true");
            assertThat(Driver.started(startTls(new LineEngine()))
                            .feed(start)
                            .lose()
                            .observed())
                    .endsWith("FAILED lost true");
        }
    }

    @Test
    void aFailureOfTheFirstProtocolIsTheFailureOfTheSwitch() {
        Driver<String, String> driver =
                Driver.started(startTls(new LineEngine())).feed("a\nbad\nswitch\n");
        assertThat(driver.observed()).isEqualTo("[a] farewell bad| FAILED bad true");
    }

    // --- a preamble with another vocabulary ---

    @Test
    void thePreambleIsOpeningAndRejectsCommands() {
        Switch<String, String> both = preamble(new LineEngine(), new LineEngine());
        Driver<String, String> driver = Driver.started(both).feed("c1\nx\n");
        assertThat(both.phase()).isEqualTo(Phase.OPENING);
        assertThatThrownBy(() -> both.send("a", 0)).isInstanceOf(CommandRejectedException.class);
        assertThat(driver.feed("switch\n").send("a").output.toString()).isEqualTo("a\n");
        assertThat(both.phase()).isEqualTo(Phase.OPEN);
        assertThat(driver.events).containsExactly("pre c1");
    }

    @Test
    void eventsOfThePreambleAreLiftedAndOfTheSuccessorNotHoweverTheInputIsCut() {
        for (List<String> cut : Text.cuts("c1\nx\nc2\nswitch\nc3\nx\n")) {
            Driver<String, String> driver = Driver.started(preamble(new LineEngine(), new LineEngine()));
            assertThat(driver.feed(cut).events).containsExactly("pre c1", "pre c2", "c3", "x");
        }
    }

    @Test
    void commandsAfterThePreambleHasFailedAreIgnored() {
        Switch<String, String> both = preamble(new LineEngine(), new LineEngine());
        Driver<String, String> driver = Driver.started(both).feed("bad\n");
        assertThat(driver.failure).isEqualTo("bad");
        driver.send("late");
        assertThat(driver.output.toString()).isEqualTo("farewell bad\n");
    }

    @Test
    void anEventThatIsNotShownYieldsTheFirstOfTheSuccessorInTheSamePoll() {
        Switch<String, String> both = preamble(new LineEngine(), new LineEngine().greeting("hello"));
        both.advance(0);
        both.receive(Text.bytes("switch\n"), 0);
        assertThat(both.poll()).isEqualTo("hello");
    }

    /** A proxy's preamble, then a carrier that opens, then lines: the whole tower is one engine on bytes. */
    @Test
    void aStackMayBeTheSuccessorHoweverTheInputIsCut() {
        String input = "x\nswitch\n" + FrameEngine.wire('r', 0, "") + FrameEngine.wire('d', 0, "a\nb\n");
        for (List<String> cut : Text.cuts(input)) {
            Stack<String, String> tower =
                    Stack.of(new FrameEngine(Phase.OPENING).carrier(), new LineEngine(), SwitchTest::nothing);
            Driver<String, String> driver = Driver.started(
                            Switch.<String, String, String>after(new LineEngine(), event -> null, event -> tower))
                    .reacting(event -> "re " + event)
                    .feed(cut);
            assertThat(driver.events).as(cut.toString()).containsExactly("a", "b");
            assertThat(FrameEngine.read(driver.output)).isEqualTo("d0re a| d0re b|");
        }
    }

    private static @Nullable String nothing(Frame event) {
        return null;
    }
}
