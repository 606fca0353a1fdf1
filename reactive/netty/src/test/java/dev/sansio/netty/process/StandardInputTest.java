package dev.sansio.netty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.publisher.TestPublisher;

/** What is written, and what cannot be. */
class StandardInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ByteBuffer utf8(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingIsWrittenThenClosed() {
        Sinks.Empty<Void> over = Sinks.empty();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteBuffer direct = ByteBuffer.allocateDirect(1).put((byte) '-').flip();
        StandardInput input = new StandardInput(written, over::tryEmitEmpty);
        Flux.range(0, 100)
                .concatMap(i -> Flux.just(utf8("" + i).asReadOnlyBuffer(), direct.duplicate(), utf8(";")))
                .subscribe(input);
        over.asMono().block(PATIENCE);
        String all =
                Flux.range(0, 100).map(i -> i + "-;").reduce(String::concat).block(PATIENCE);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(all);
        assertThat(input.over()).isTrue();
        assertThat(input.failure()).isNull();
    }

    @Test
    void afterAFailureNothingMoreIsAskedForUntilTheSessionIsTold() {
        Sinks.Empty<Void> failed = Sinks.empty();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        StandardInput input = new StandardInput(broken, failed::tryEmitEmpty);
        TestPublisher<ByteBuffer> session = TestPublisher.create();
        session.subscribe(input);
        session.next(utf8("hello"));
        failed.asMono().block(PATIENCE);
        assertThat(input.failure()).hasMessage("broken pipe");
        session.assertNotCancelled();
        input.cancel();
        session.assertCancelled();
    }
}
