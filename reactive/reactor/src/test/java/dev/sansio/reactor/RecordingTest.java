package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.log.CallLog;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** What a session did to its engine can be written down, and replayed on a fresh one with equal answers. */
class RecordingTest {

    @Test
    @SuppressWarnings("unchecked")
    void aSessionIsRecordedAndReplayed() {
        CallLog<String> log = new CallLog<>();
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        Session<ByteBuffer, ByteBuffer, String, String> session = Sansio.session(
                (StreamEngine<String, String>) log.record(new LineEngine().greeting("hello")),
                SessionOptions.defaults());
        session.outbound().subscribe();
        StepVerifier.create(session.events())
                .then(() -> bytes.subscribe(session.inbound()))
                .then(() -> bytes.next(Text.bytes("a\nb")))
                .expectNext("a")
                .then(() -> session.send("reply").subscribe())
                .then(() -> bytes.next(Text.bytes("c\nFAIL\n")))
                .expectNext("bc")
                .verifyErrorMessage("garbled: FAIL came");
        String text = log.toText(command -> command);
        assertThat(text).contains("receive", "send", "reply");
        CallLog.<String>parse(text, command -> command).replay(new LineEngine().greeting("hello"));
    }
}
