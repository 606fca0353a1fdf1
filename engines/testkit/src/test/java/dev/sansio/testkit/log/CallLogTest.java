package dev.sansio.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Engine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.line.Forwarding;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEngine;
import dev.sansio.testkit.line.LineEvent;
import dev.sansio.testkit.line.LineScenarios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallLogTest {

    private static CallLog<LineCommand> recorded() {
        CallLog<LineCommand> log = new CallLog<>();
        Scenario<LineCommand, LineEvent> scenario = LineScenarios.full(LineEngine::new);
        Engine<LineCommand, LineEvent> engine = log.record(new LineEngine());
        Driver<LineCommand, LineEvent> driver = scenario.driver(engine, Habit.ORDINARY, 0);
        driver.start();
        scenario.steps().forEach(driver::take);
        driver.send(new LineCommand.Say("re\rjected"));
        driver.end();
        return log;
    }

    private static String write(LineCommand command) {
        return command instanceof LineCommand.Say say ? "say\t" + say.text() : "attach";
    }

    private static LineCommand read(String text) {
        return text.startsWith("say\t")
                ? new LineCommand.Say(text.substring(4))
                : new LineCommand.Attach(java.nio.ByteBuffer.allocate(2000));
    }

    @Test
    void isAReproduction() {
        CallLog<LineCommand> log = recorded();
        assertThat(log.size()).isGreaterThan(30);
        assertThatCode(() -> log.replay(new LineEngine())).doesNotThrowAnyException();
    }

    @Test
    void isAReproductionWhenReadBackFromText() {
        String text = recorded().toText(CallLogTest::write);
        CallLog<LineCommand> read = CallLog.parse(text, CallLogTest::read);
        assertThat(read.toText(CallLogTest::write)).isEqualTo(text);
        assertThatCode(() -> read.replay(new LineEngine())).doesNotThrowAnyException();
        assertThat(text).contains("receive\t0\t").contains("CommandRejected");
    }

    @Test
    void namesTheFirstCallThatIsAnsweredOtherwise() {
        CallLog<LineCommand> log = recorded();
        assertThatThrownBy(() -> log.replay(new Forwarding() {
                    @Override
                    public @Nullable LineEvent poll() {
                        return super.poll() instanceof LineEvent.Said ? new LineEvent.Said("other") : null;
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("poll at -1")
                .hasMessageContaining("recorded: Said[text=hello]")
                .hasMessageContaining("replayed: Said[text=other]");
    }
}
