package dev.sansio.benchmarks;

import dev.sansio.benchmarks.NumberEngine.Numbered;
import dev.sansio.core.StreamEngine;
import dev.sansio.reactor.Sansio;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Flux;

/**
 * What it costs to turn an engine's events into a {@code Flux}: our operator, and the ways in which one would assemble it out
 * of stock operators. All of them drive the same engine over the same buffers; {@code poll} is the engine alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdapterBenchmark {

    private static final int CHUNKS = 64;
    private static final int PER_CHUNK = 64;
    static final int EVENTS = CHUNKS * PER_CHUNK;

    /** Whether events exist beforehand, so that every byte allocated is the adapter's, or are made as they are parsed. */
    @Param({"shared", "fresh"})
    public String events = "shared";

    /** How many events the subscriber requests at a time; 0 is all of them. */
    @Param({"0", "32"})
    public int demand;

    private final ByteBuffer[] chunks = new ByteBuffer[CHUNKS];
    private final Flux<ByteBuffer> source = Flux.fromArray(chunks);
    private IntFunction<Numbered> numbers = Numbered::new;

    /** Makes the bytes, and lets every contender read them. */
    @Setup
    public void prepare() {
        long expected = 0;
        for (int i = 0; i < CHUNKS; i++) {
            ByteBuffer chunk = ByteBuffer.allocate(PER_CHUNK * NumberEngine.FRAME);
            for (int j = 0; j < PER_CHUNK; j++) {
                int value = i * PER_CHUNK + j;
                chunk.putLong(value);
                expected += value;
            }
            chunks[i] = chunk.flip();
        }
        if (events.equals("shared")) {
            Numbered[] all = new Numbered[EVENTS];
            for (int i = 0; i < EVENTS; i++) {
                all[i] = new Numbered(i);
            }
            numbers = value -> all[value];
        }
        Checks.equal("poll", expected, poll());
        Checks.equal("decode", expected, decode());
        Checks.equal("concatMapIterable", expected, concatMapIterable());
        Checks.equal("concatMapGenerate", expected, concatMapGenerate());
        Checks.equal("create", expected, create());
    }

    private StreamEngine<Void, Numbered> engine() {
        return new NumberEngine(numbers);
    }

    /** The engine alone. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long poll() {
        StreamEngine<Void, Numbered> engine = engine();
        long sum = 0;
        for (ByteBuffer chunk : chunks) {
            engine.receive(chunk, 0);
            for (Numbered event = engine.poll(); event != null; event = engine.poll()) {
                sum += event.value();
            }
        }
        return sum;
    }

    /** Our operator. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long decode() {
        return sum(source.transformDeferred(Sansio.decode(this::engine)));
    }

    /** A list for each buffer. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long concatMapIterable() {
        StreamEngine<Void, Numbered> engine = engine();
        return sum(source.concatMapIterable(chunk -> {
            engine.receive(chunk, 0);
            List<Numbered> list = new ArrayList<>();
            for (Numbered event = engine.poll(); event != null; event = engine.poll()) {
                list.add(event);
            }
            return list;
        }));
    }

    /** A generator for each buffer. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long concatMapGenerate() {
        StreamEngine<Void, Numbered> engine = engine();
        return sum(source.concatMap(chunk -> {
            engine.receive(chunk, 0);
            return Flux.generate(sink -> {
                Numbered event = engine.poll();
                if (event == null) {
                    sink.complete();
                } else {
                    sink.next(event);
                }
            });
        }));
    }

    /** Everything into a sink that buffers what was not requested. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long create() {
        StreamEngine<Void, Numbered> engine = engine();
        return sum(Flux.create(sink -> source.subscribe(
                chunk -> {
                    engine.receive(chunk, 0);
                    for (Numbered event = engine.poll(); event != null; event = engine.poll()) {
                        sink.next(event);
                    }
                },
                sink::error,
                sink::complete)));
    }

    private long sum(Flux<Numbered> events) {
        SumSubscriber<Numbered> sum = new SumSubscriber<>(demand, Numbered::value);
        events.subscribe(sum);
        return sum.total();
    }
}
