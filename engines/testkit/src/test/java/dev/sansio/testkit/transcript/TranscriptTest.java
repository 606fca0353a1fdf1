package dev.sansio.testkit.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Phase;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.line.LineCommand;
import dev.sansio.testkit.line.LineEngine;
import dev.sansio.testkit.line.LineEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    private static Observation<LineEvent> play(Transcript transcript) {
        return Rehearsal.play(
                transcript,
                Side.SERVER,
                new LineEngine(),
                event -> event.equals(new LineEvent.Said("ping")) ? List.of(new LineCommand.Say("pong")) : List.of(),
                Map.of("greeting", new LineCommand.Say("hello")));
    }

    private static Observation<LineEvent> play(String text) {
        return play(Transcript.parse("test", text));
    }

    @Test
    void readsEveryKindOfLine() {
        Transcript read = Transcript.parse("test", """
                # comment

                C: a\\tb\\\\ \\xE9\\r
                S:é
                C> 00 ff
                @send quit
                @wait PT2S
                @eof C
                @lost
                @fails truncated
                """);
        assertThat(read.lines())
                .containsExactly(
                        new Line.Bytes(3, Side.CLIENT, Octets.hex("61 09 62 5c 20 e9 0d 0d 0a")),
                        new Line.Bytes(4, Side.SERVER, Octets.hex("c3 a9 0d 0a")),
                        new Line.Bytes(5, Side.CLIENT, Octets.hex("00 ff")),
                        new Line.Send(6, "quit"),
                        new Line.Wait(7, Duration.ofSeconds(2)),
                        new Line.Eof(8, Side.CLIENT),
                        new Line.Lost(9),
                        new Line.Fails(10, "truncated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X: hello", "hello", "C: \\q", "C: \\x1", "C> 0", "@nothing", "@wait long", "@eof X", "C: \\"})
    void namesTheLineThatCannotBeRead(String line) {
        assertThatThrownBy(() -> Transcript.parse("file", "# one\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("file:2: ");
    }

    @Test
    void playsAConversationFromAFile() {
        Observation<LineEvent> seen = play(Transcript.resource(TranscriptTest.class, "lines.transcript"));
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "'C: ping\nS: gnop', test:2: the engine transmits otherwise",
        "'C: ping', test: at the end the engine has transmitted more: pong",
        "'C: ping\n@wait PT1S\nC: next', test:3: before this line of the peer the engine has transmitted more: pong",
        "'S: hello', test:1: the engine transmits otherwise",
        "'@eof S', test:1: the engine has not finished its output",
        "'C: hello\n@fails garbled', 'test:2: expected a failure garbled, actual null'"
    })
    void namesTheLineAtWhichTheEngineDoesOtherwise(String text, String message) {
        assertThatThrownBy(() -> play(text)).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @Test
    void wantsTheCommandsThatATranscriptNames() {
        assertThatThrownBy(() -> play("@send nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test:1: no command is named nothing");
    }
}
