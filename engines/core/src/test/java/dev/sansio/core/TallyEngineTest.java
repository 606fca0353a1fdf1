package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class TallyEngineTest {

    @Test
    void aSmallProtocolIsACompleteEngineHoweverItsInputIsCut() {
        for (List<String> cut : Text.cuts("OK 2\r\nERR too much\r\nOK 5\r\nwhat\r\n")) {
            Driver<TallyEngine.Command, TallyEngine.Event> driver = Driver.started(new TallyEngine());
            driver.send(new TallyEngine.Add(2)).send(new TallyEngine.Total()).feed(cut);
            assertThat(driver.output.toString()).isEqualTo("ADD 2\r\nTOTAL\r\n");
            assertThat(driver.events)
                    .containsExactly("Totalled[total=2]", "Refused[reason=too much]", "Totalled[total=5]");
            assertThat(driver.failure).isEqualTo("garbled");
        }
    }

    @Test
    void itRejectsWhatTheProtocolForbidsAndKnowsTruncation() {
        TallyEngine engine = new TallyEngine();
        assertThatThrownBy(() -> engine.send(new TallyEngine.Add(-1), 0)).isInstanceOf(CommandRejectedException.class);
        assertThat(engine.pending()).isZero();
        assertThat(Driver.started(engine).feed("OK 2").eof().failure).isEqualTo("truncated");
    }

    @Test
    void theReadmeQuotesIt() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/sansio/core/TallyEngine.java"));
        String body = source.substring(source.indexOf("/** The client"));
        assertThat(Files.readString(Path.of("README.md"))).contains(body);
    }
}
