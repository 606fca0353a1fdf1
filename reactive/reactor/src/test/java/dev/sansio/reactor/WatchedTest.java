package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Tap;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Somebody who looks on at each session of some options. */
class WatchedTest {

    private final List<List<String>> seen = new ArrayList<>();
    private final SessionOptions options = SessionOptions.defaults().watched(this::watcher);

    private Tap.Listener<Object, Object> watcher() {
        List<String> lines = new ArrayList<>();
        seen.add(lines);
        return new Tap.Listener<>() {
            @Override
            public void received(ByteBuffer bytes, long now) {
                lines.add("< " + bytes.remaining());
            }

            @Override
            public void told(Object event, long now) {
                lines.add(event.toString());
            }

            @Override
            public void failed(SessionFailedException failure, long now) {
                lines.add("failed");
            }
        };
    }

    @Test
    void bytesAndEventsOfEachSessionAreSeenByAWatcherOfItsOwn() {
        for (String name : List.of("a", "bc")) {
            TestPublisher<ByteBuffer> bytes = TestPublisher.create();
            var session = Sansio.session(new LineEngine(), options);
            bytes.subscribe(session.inbound());
            StepVerifier.create(session.events())
                    .then(() -> bytes.next(Text.bytes(name + "\n")))
                    .expectNext(name)
                    .thenCancel()
                    .verify();
        }
        assertThat(seen).containsExactly(List.of("< 2", "a"), List.of("< 3", "bc"));
    }

    @Test
    void aFailureIsSeenOnce() {
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        var session = Sansio.session(new LineEngine(), options);
        bytes.subscribe(session.inbound());
        StepVerifier.create(session.events())
                .then(() -> bytes.error(new IllegalStateException("cut")))
                .expectError()
                .verify();
        assertThat(seen).containsExactly(List.of("failed"));
    }
}
