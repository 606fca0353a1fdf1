package dev.sansio.testkit.line;

import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.Step;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A conversation in lines. */
public final class LineScenarios {

    private static final Octets FIRST = Octets.of("hello\r\nBLOB 10\r\n0123\r\n6789echo\r\n");
    private static final Octets SECOND = Octets.of("how are you\r\nBLOB 3\r\nabc");

    private LineScenarios() {}

    /** Everything that the laws may want to know. */
    public static Scenario<LineCommand, LineEvent> full(
            Supplier<? extends StreamEngine<LineCommand, LineEvent>> engine) {
        return conversation(engine).build();
    }

    public static ScenarioBuilder<LineCommand, LineEvent> conversation(
            Supplier<? extends StreamEngine<LineCommand, LineEvent>> engine) {
        byte[] blob = new byte[2000];
        return Scenario.<LineCommand, LineEvent>stream("lines", engine)
                .arrives(FIRST)
                .sends(new LineCommand.Say("fine"))
                .passes(Duration.ofSeconds(12))
                .sends(new LineCommand.Attach(ByteBuffer.wrap(blob)))
                .arrives(SECOND)
                .reacting(LineScenarios::react)
                .merging(LineEvent.BlobReceived::merge)
                .rejects(new LineCommand.Say("two\r\nlines"))
                .garbledBy(Octets.of("!\r\n"))
                .cleanEnds(0, 7, 16, 26, 32, 45, 53, 56)
                .withstanding(Hostile.repeating("a line without end", 300, Octets.of("aaaaaaaaaaaaaaaa")))
                .withstanding(Hostile.repeating("lines without end", 300, Octets.of("x\r\nyy\r\n")))
                .lengthy(n -> Octets.of(
                        ("BLOB " + n / 2 + "\r\n" + "x".repeat(n / 2) + ("y".repeat(100) + "\r\n").repeat(n / 204))))
                .idleBytes(2048)
                .credit(Credit.none());
    }

    private static List<LineCommand> react(LineEvent event) {
        return event instanceof LineEvent.Said said && said.text().startsWith("echo")
                ? List.of(new LineCommand.Say("echo of " + said.text()))
                : List.of();
    }

    /** The offset of the first step's last byte. */
    public static List<Step<LineCommand>> steps() {
        return full(LineEngine::new).steps();
    }
}
