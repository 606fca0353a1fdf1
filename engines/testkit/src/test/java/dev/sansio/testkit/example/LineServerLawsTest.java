package dev.sansio.testkit.example;

import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.StreamLaws;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEngine;
import dev.sansio.testkit.line.LineEvent;
import java.util.List;
import java.util.stream.Stream;

// tag::example
class LineServerLawsTest implements StreamLaws<LineCommand, LineEvent> {

    @Override
    public Stream<Scenario<LineCommand, LineEvent>> scenarios() {
        return Stream.of(Scenario.<LineCommand, LineEvent>stream("a question, an answer, the end", LineEngine::new)
                .arrives("How are you?\r\nQUIT\r\n")
                .reacting(event -> event instanceof LineEvent.Said ? List.of(new LineCommand.Say("Fine.")) : List.of())
                .rejects(new LineCommand.Say("two\r\nlines"))
                .credit(Credit.none())
                .build());
    }
}
// end::example
