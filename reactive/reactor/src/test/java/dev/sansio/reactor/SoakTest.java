package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Two peers joined over randomly cut bytes: everything arrives, in order, and nothing piles up. */
class SoakTest {

    private static final int LINES = 300_000;
    private static final long WATERMARK = 512;

    private final AtomicLong most = new AtomicLong();

    @Test
    void everyLineComesBackInOrderAndNothingPilesUp() {
        SessionOptions options =
                SessionOptions.defaults().highWatermark(WATERMARK).lookahead(2);
        LineEngine asking = new LineEngine();
        Session<ByteBuffer, ByteBuffer, String, String> client = Sansio.session(asking, options);
        Flux<ByteBuffer> echoed = cut(client.outbound(), 1)
                .publishOn(Schedulers.parallel(), 4)
                .transformDeferred(Sansio.<String, String>join(LineEngine::new, events -> events, options));
        client.sendAll(Flux.range(0, LINES).map(i -> {
                    most.accumulateAndGet(asking.pending(), Math::max);
                    return "line " + i;
                }))
                .subscribe();
        cut(echoed, 2).publishOn(Schedulers.parallel(), 4).subscribe(client.inbound());
        AtomicLong next = new AtomicLong();
        List<String> wrong = new ArrayList<>();
        client.events()
                .take(LINES)
                .doOnNext(line -> {
                    if (!line.equals("line " + next.getAndIncrement())) {
                        wrong.add(line);
                    }
                })
                .blockLast(Waiting.LONG.multipliedBy(3));
        assertThat(next).hasValue(LINES);
        assertThat(wrong).isEmpty();
        assertThat(most).hasValueLessThan(WATERMARK);
    }

    /** The same bytes in other pieces. */
    private static Flux<ByteBuffer> cut(Flux<ByteBuffer> bytes, long seed) {
        Random random = new Random(seed);
        return bytes.concatMapIterable(whole -> {
            List<ByteBuffer> pieces = new ArrayList<>();
            while (whole.hasRemaining()) {
                byte[] piece = new byte[Math.min(whole.remaining(), 1 + random.nextInt(100))];
                whole.get(piece);
                pieces.add(ByteBuffer.wrap(piece));
            }
            return pieces;
        });
    }
}
