package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Any schedule on one thread gives what the engine gives when it is driven by hand, and fetches nothing too early. */
class DemandOracleTest {

    static long[] seeds() {
        return new Random(20_251_124).longs(300).toArray();
    }

    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    private final List<String> said = new ArrayList<>();
    private long fetched;
    private Subscription events;

    @ParameterizedTest
    @MethodSource("seeds")
    void theSessionDoesWhatTheLoopByHandDoes(long seed) {
        Random random = new Random(seed);
        Session<ByteBuffer, ByteBuffer, String, String> session = Sansio.session(
                new LineEngine().silence(Duration.ofSeconds(30)),
                SessionOptions.defaults().timers(clock));
        ByHand oracle = new ByHand(new LineEngine().silence(Duration.ofSeconds(30)));
        session.outbound().subscribe(bytes -> said.add("> " + Text.of(bytes)));
        session.events().subscribe(new Events());
        session.inbound().onSubscribe(new Carrier());
        oracle.drive();
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> {
                    int n = 1 + random.nextInt(3);
                    oracle.wanted += n;
                    events.request(n);
                }
                case 3, 4, 5, 6 -> {
                    if (fetched > 0) {
                        String chunk = chunk(random);
                        fetched--;
                        oracle.fetched--;
                        oracle.engine.receive(Text.bytes(chunk), oracle.now);
                        session.inbound().onNext(Text.bytes(chunk));
                    }
                }
                case 7 -> {
                    oracle.engine.send("reply", oracle.now);
                    session.send("reply").subscribe(done -> {}, failed -> {});
                }
                case 8 -> {
                    int seconds = random.nextInt(12);
                    oracle.now += seconds * 1_000_000_000L;
                    clock.advanceTimeBy(Duration.ofSeconds(seconds));
                    ((EngineSession<?, ?, ?, ?>) session).drain();
                }
                default -> {
                    if (random.nextInt(8) == 0) {
                        oracle.engine.eof(oracle.now);
                        oracle.ending = true;
                        session.inbound().onComplete();
                    }
                }
            }
            oracle.drive();
            assertThat(said).isEqualTo(oracle.said);
            if (oracle.over) {
                return;
            }
            assertThat(fetched).as("fetched too early, or too late").isEqualTo(oracle.fetched);
        }
        events.cancel();
        assertThat(said).isEqualTo(oracle.said);
    }

    private static String chunk(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "FAIL\n";
            case 1 -> "END\n";
            case 2, 3 -> "half";
            case 4, 5 -> "\n";
            default -> "line\n".repeat(1 + random.nextInt(4));
        };
    }

    private final class Events extends BaseSubscriber<String> {
        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            events = subscription;
        }

        @Override
        protected void hookOnNext(String event) {
            said.add("event " + event);
        }

        @Override
        protected void hookOnComplete() {
            said.add("completed");
        }

        @Override
        protected void hookOnError(Throwable failed) {
            said.add(failed.getMessage());
        }
    }

    private final class Carrier implements Subscription {
        @Override
        public void request(long n) {
            fetched += n;
        }

        @Override
        public void cancel() {}
    }
}
