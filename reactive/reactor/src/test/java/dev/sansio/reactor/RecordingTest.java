package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.recording.Recorder;
import dev.sansio.core.recording.Recording;
import dev.sansio.core.recording.RecordingCodec;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A session is recorded to a file, and the file is replayed to equal events on a fresh engine. */
class RecordingTest {

    private static final RecordingCodec<String> CODEC = new RecordingCodec<>() {
        @Override
        public String write(String command) {
            return command;
        }

        @Override
        public String read(String text) {
            return text;
        }
    };

    @TempDir
    Path folder;

    @Test
    void sessionIsRecordedToAFileAndReplayedToEqualEvents() throws Exception {
        Path file = folder.resolve("session.log");
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        VirtualTimeScheduler time = VirtualTimeScheduler.create();
        try (PrintWriter lines = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            StreamEngine<String, String> engine =
                    Recorder.lines(CODEC, lines::println).record(new LineEngine().greeting("hello"));
            Session<ByteBuffer, ByteBuffer, String, String> session =
                    Sansio.session(engine, SessionOptions.defaults().timers(time));
            session.outbound().subscribe();
            StepVerifier.create(session.events(), 1)
                    .then(() -> bytes.subscribe(session.inbound()))
                    .then(() -> bytes.next(Text.bytes("a\nb")))
                    .expectNext("a")
                    .then(() -> session.send("reply").subscribe())
                    .then(() -> time.advanceTimeBy(Duration.ofSeconds(3)))
                    .thenRequest(2)
                    .then(() -> bytes.next(Text.bytes("c\nFAIL\n")))
                    .expectNext("bc")
                    .verifyErrorMessage("garbled: FAIL came");
        }
        try (Stream<String> lines = Files.lines(file)) {
            List<String> events = Recording.parse(lines, CODEC).replay(new LineEngine().greeting("hello"));
            assertThat(events).containsExactly("a", "bc");
        }
        assertThat(Files.readString(file))
                .contains("send\t0\treply", "receive\t3000000000\t630a4641494c0a", "failed garbled");
    }
}
