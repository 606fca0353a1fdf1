package dev.sansio.testkit.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.asks.AskingEngine.Defect;
import dev.sansio.testkit.asks.AskingEngine.Found;
import dev.sansio.testkit.asks.AskingEngine.LookUp;
import dev.sansio.testkit.laws.AsksLaw;
import dev.sansio.testkit.laws.StreamLaws;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEngine;
import dev.sansio.testkit.line.LineEvent;
import dev.sansio.testkit.line.LineScenarios;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsksLawTest implements StreamLaws<LineCommand, LineEvent> {

    private static Scenario<LineCommand, LineEvent> scenario(Defect defect) {
        return Scenario.<LineCommand, LineEvent>stream("words", () -> new AskingEngine(defect))
                .arrives("one\r\ntwo\r\n")
                .sends(new LineCommand.Say("and?"))
                .arrives("three\r\n")
                .neverRejects()
                .answering(ask -> new Found(ask.token(), ((LookUp) ask).word().toUpperCase(java.util.Locale.ROOT)))
                .build();
    }

    @Override
    public Stream<Scenario<LineCommand, LineEvent>> scenarios() {
        return Stream.of(scenario(Defect.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "TAKES_ANSWERS_TWICE, repeated and unknown answers",
        "TAKES_STRANGERS, repeated and unknown answers",
        "WAITS_FOR_EVER, the phase stays",
        "ASKS_AGAIN_AND_AGAIN, ask did not run dry"
    })
    void findsEachDefect(Defect defect, String message) {
        assertThatThrownBy(() -> new AsksLaw().check(scenario(defect)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void doesNotApplyToAnEngineThatAsksNothingAndSaysSo() {
        assertThat(new AsksLaw().notApplicable(LineScenarios.full(LineEngine::new)))
                .isEqualTo("the engine asks nothing");
    }
}
