package dev.sansio.testkit.line;

import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.StreamLaws;
import java.util.stream.Stream;

class LineLawsTest implements StreamLaws<LineCommand, LineEvent> {

    @Override
    public Stream<Scenario<LineCommand, LineEvent>> scenarios() {
        return Stream.of(
                LineScenarios.full(LineEngine::new),
                Scenario.<LineCommand, LineEvent>stream("a forwarding engine, and the peer quits", Forwarding::new)
                        .arrives("one\r\nQUIT\r\nnever read\r\n")
                        .neverRejects()
                        .build(),
                Scenario.<LineCommand, LineEvent>stream("500 bytes and an end", LineEngine::new)
                        .arrives(Octets.of("a line of a length that is usual\r\n".repeat(15)))
                        .ends()
                        .rejects(new LineCommand.Say("\n"))
                        .build());
    }
}
