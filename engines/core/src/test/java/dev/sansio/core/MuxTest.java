package dev.sansio.core;

import static dev.sansio.core.FrameEngine.frame;
import static dev.sansio.core.FrameEngine.read;
import static dev.sansio.core.FrameEngine.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.FrameEngine.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MuxTest {

    private final FrameEngine lower = new FrameEngine(Phase.OPEN);
    private final Map<Long, LineEngine> engines = new HashMap<>();
    private final Mux<Frame, Frame, String, String> mux = new Mux<>(
            lower.channels(),
            this::engine,
            frame -> frame.kind() == 'c' ? Text.of(frame.content()) : null,
            new Limit("Toy.channels", 3));
    private final Driver<Mux.Command<Frame, String>, Mux.Event<String>> driver = Driver.started(mux);

    private @Nullable LineEngine engine(long channel) {
        return channel == 9 ? null : engines.computeIfAbsent(channel, id -> new LineEngine());
    }

    private static String open(int channel) {
        return wire('o', channel, "");
    }

    private static String data(int channel, String content) {
        return wire('d', channel, content);
    }

    private static Mux.Command<Frame, String> to(long channel, String command) {
        return new Mux.To<>(channel, command);
    }

    private static String from(long channel, String event) {
        return new Mux.From<>(channel, event).toString();
    }

    private String observed() {
        return driver.events.stream()
                .map(event -> event.replaceAll("(?:From|Ended|Failed)\\[channel=(-?\\d+)", "$1")
                        .replaceAll(", \\w+=", " ")
                        .replace("]", ""))
                .toList()
                .toString();
    }

    @Test
    void interleavedChannelsAreParsedEachByItself() {
        driver.feed(open(1)
                + open(2)
                + data(1, "a")
                + data(2, "x\ny")
                + data(1, "b\n")
                + wire('c', 0, "ctl")
                + data(2, "\n"));
        assertThat(driver.events).containsExactly(from(2, "x"), from(1, "ab"), from(-1, "ctl"), from(2, "y"));
    }

    @Test
    void theOrderWithinEachChannelDoesNotDependOnTheCut() {
        String input = open(1) + data(1, "a\nb\n") + open(2) + data(2, "x\n") + data(1, "c\n") + wire('e', 2, "y");
        for (List<String> cut : Text.cuts(input)) {
            MuxTest other = new MuxTest();
            other.driver.feed(cut);
            assertThat(other.observed()).as(cut.toString()).isEqualTo("[1 a, 1 b, 2 x, 1 c, 2 y, 2]");
        }
    }

    @Test
    void channelsWithWorkTakeTurns() {
        driver.feed(open(1) + open(2) + data(1, "hold\n") + data(2, "hold\n"));
        driver.feed(data(1, "a\nb\nc\n") + data(2, "x\ny\nz\n"));
        mux.send(to(1, "go"), 0);
        mux.send(to(2, "go"), 0);
        driver.drain();
        assertThat(observed()).isEqualTo("[1 hold, 2 hold, 1 a, 2 x, 1 b, 2 y, 1 c, 2 z]");
    }

    @Test
    void outputOfChannelsTakesTurns() {
        driver.feed(open(1) + open(2));
        mux.send(to(1, "a".repeat(150)), 0);
        mux.send(to(1, "b".repeat(150)), 0); // beyond the first chunk of 256 bytes, so that there are two buffers
        mux.send(to(2, "two"), 0);
        assertThat(mux.pending()).isEqualTo(306);
        driver.drain();
        assertThat(read(driver.output).replaceAll("([ab])\\1+", "$1")).isEqualTo("d1a|b d2two| d1b|");
        assertThat(mux.pending()).isZero();
    }

    @Test
    void aDrainedMuxIsHungryAlsoWhenItHasJustWritten() {
        driver.reacting(
                event -> event instanceof Mux.From<String> line ? to(line.channel(), "re " + line.event()) : null);
        driver.feed(open(1) + data(1, "a\n")).feed(data(1, "b\n"));
        assertThat(mux.hungry()).isTrue();
        assertThat(read(driver.output)).isEqualTo("d1re a| d1re b|");
    }

    @Test
    void aFailureOnOneChannelAbortsOnlyThatOneAfterItsFarewell() {
        driver.feed(open(1) + open(2) + data(1, "a\nbad\nb\n") + data(2, "x\n"));
        assertThat(driver.events).contains(from(1, "a"), from(2, "x"));
        assertThat(observed()).contains("1 bad bad: a bad line");
        assertThat(read(driver.output)).isEqualTo("d1farewell bad| a1");
        driver.send(to(2, "alive")).send(to(1, "late")).feed(data(2, "y\n"));
        assertThat(read(driver.output)).endsWith("a1 d2alive|");
        assertThat(driver.events).endsWith(from(2, "y"));
        assertThat(mux.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void aChannelThatThePeerAbortsFailsAlone() {
        driver.feed(open(1) + open(2) + data(1, "a\n") + wire('a', 1, "") + data(2, "x\n"));
        assertThat(observed()).contains("1 a", "1 lost").contains("2 x");
        assertThat(mux.phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void aChannelThatEndsIsFinishedAndTold() {
        driver.feed(open(1) + wire('e', 1, "a\n"));
        assertThat(observed()).isEqualTo("[1 a, 1]");
        assertThat(read(driver.output)).isEqualTo("e1");
    }

    @Test
    void aFailureOfTheCarrierComesAfterTheEventsOfAllChannelsAndFailsTheWhole() {
        driver.feed(open(1) + open(2) + data(1, "a\nb\n") + data(2, "x\n") + wire('x', 0, ""));
        assertThat(observed()).startsWith("[1 a, 1 b, 2 x,").contains("1 lost", "2 lost");
        assertThat(driver.failure).isEqualTo("frame");
        assertThat(mux.phase()).isEqualTo(Phase.FAILED);
        assertThat(mux.finished()).isTrue();
    }

    @Test
    void theMuxHasNotFailedWhileItsChannelsStillTell() {
        driver.feed(open(1) + open(2));
        mux.receive(Text.bytes(wire('x', 0, "")), 0);
        assertThat(mux.poll()).isInstanceOf(Mux.Failed.class);
        assertThat(mux.phase()).isNotEqualTo(Phase.FAILED);
    }

    @Test
    void aChannelThatNeverEndsByItselfEndsWithTheCarrier() {
        driver.feed(open(1) + data(1, "switch\n")).lose();
        assertThat(observed()).startsWith("[1 switch, 1 lost");
        assertThat(driver.failure).isEqualTo("lost");
    }

    @Test
    void channelsEndWithACarrierThatHasClosed() {
        driver.feed(open(1) + open(2) + data(1, "hold\na\n") + wire('q', 0, ""));
        assertThat(observed()).contains("1 hold").contains("1 lost").contains("2 lost");
        assertThat(mux.phase()).isEqualTo(Phase.CLOSED);
        mux.send(new Mux.Open<>(2, frame('o', 2, "")), 0);
        assertThat(mux.pending()).isZero();
    }

    @Test
    void eofAndLossAfterEachByteEndTheMux() {
        String input = open(1) + data(1, "a\n") + open(2) + data(2, "x\n");
        for (int cut = 0; cut <= input.length(); cut++) {
            MuxTest ended = new MuxTest();
            ended.driver.feed(input.substring(0, cut)).eof();
            assertThat(ended.mux.phase().terminal()).isTrue();
            MuxTest cutOff = new MuxTest();
            cutOff.driver.feed(input.substring(0, cut)).lose();
            assertThat(cutOff.driver.failure).isEqualTo("lost");
            assertThat(cutOff.mux.finished()).isTrue();
        }
    }

    // --- credit ---

    @Test
    void dataForADeadChannelIsCreditedAtOnceAndNothingIsCreditedForNothing() {
        driver.feed(open(1) + wire('a', 1, "") + data(1, "abc") + data(7, "de") + data(7, ""));
        assertThat(lower.credit).containsExactly("1:3", "7:2");
    }

    @Test
    void aChannelWhoseInputWaitsForACommandGetsNoCredit() {
        driver.feed(open(1) + open(2) + data(1, "hold\na") + data(1, "b\n") + data(2, "x\n"));
        assertThat(lower.credit).containsExactly("2:2");
        driver.send(to(1, "go"));
        assertThat(lower.credit).containsExactly("2:2", "1:8");
    }

    @Test
    void creditIsGivenInFullWhenAChannelEndsAndAfterItsLastData() {
        driver.feed(open(1) + data(1, "hold\na") + wire('a', 1, "") + open(2) + wire('e', 2, "x\n"));
        assertThat(lower.credit).containsExactlyInAnyOrder("1:6", "2:2");
    }

    // --- opening ---

    @Test
    void weOpenChannelsToo() {
        driver.send(new Mux.Open<>(2, frame('o', 2, ""))).send(to(2, "a")).feed(data(2, "b\n"));
        assertThat(read(driver.output)).isEqualTo("o2 d2a|");
        assertThat(driver.events).containsExactly(from(2, "b"));
        assertThatThrownBy(() -> mux.send(new Mux.Open<>(2, frame('o', 2, "")), 0))
                .isInstanceOf(CommandRejectedException.class);
        driver.send(new Mux.Below<>(frame('c', 0, "ctl")));
        assertThat(read(driver.output)).endsWith("c0ctl");
    }

    @Test
    void oneChannelTooManyIsAbortedAndOursRejected() {
        driver.feed(open(1) + open(2) + open(3) + open(4) + data(4, "a\n"));
        assertThat(read(driver.output)).isEqualTo("a4");
        assertThat(lower.credit).containsExactly("4:2");
        assertThat(driver.events).isEmpty();
        assertThatThrownBy(() -> mux.send(new Mux.Open<>(5, frame('o', 5, "")), 0))
                .isInstanceOf(CommandRejectedException.class);
        assertThat(mux.pending()).isZero();
        driver.feed(wire('a', 1, "") + open(4) + data(4, "a\n"));
        assertThat(driver.events).endsWith(from(4, "a"));
    }

    @Test
    void aChannelThatNobodyServesIsAborted() {
        driver.feed(open(9));
        assertThat(read(driver.output)).isEqualTo("a9");
    }

    @Test
    void aRejectedCommandChangesNothing() {
        driver.feed(open(1));
        assertThatThrownBy(() -> mux.send(to(1, "a\nb"), 5)).isInstanceOf(CommandRejectedException.class);
        assertThat(mux.pending()).isZero();
        assertThat(mux.hungry()).isTrue();
    }

    // --- time ---

    @Test
    void theDeadlinesOfAllChannelsCountAndATimeOutFailsOneAlone() {
        engines.put(1L, new LineEngine().silence(50));
        engines.put(2L, new LineEngine().silence(70));
        driver.feed(open(1) + open(2));
        assertThat(mux.deadline()).isEqualTo(50);
        driver.now = 30;
        driver.feed(data(1, "a\n"));
        assertThat(mux.deadline()).isEqualTo(70);
        driver.advance(70);
        assertThat(observed()).contains("2 timeout").doesNotContain("1 timeout");
        assertThat(mux.deadline()).isEqualTo(80);
        driver.advance(80);
        assertThat(observed()).contains("1 timeout");
        assertThat(mux.deadline()).isEqualTo(Engine.NEVER);
    }
}
