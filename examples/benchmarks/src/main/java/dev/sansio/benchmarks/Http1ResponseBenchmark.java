package dev.sansio.benchmarks;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Limits;
import dev.sansio.http1.Http1Options;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A response of 4732 bytes in seven chunks, read. Every value is read once as a String, and the content is summed. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Http1ResponseBenchmark {

    /** To how many requests the responses come that are read at once. */
    static final int BATCH = 64;

    private static final RequestHead ASK = RequestHead.get("http", Http1Text.HOST, "/", HttpFields.EMPTY);

    /** Our client, whose requests are on the wire before the clock starts. */
    @State(Scope.Thread)
    public static class Reader {

        /** Whether the lines of the last head are remembered. */
        @Param({"true", "false"})
        public boolean memory = true;

        private Http1ClientEngine engine = client(true);
        private int turn;

        /** Reads once. */
        @Setup
        public void prepare() {
            engine = client(memory);
            engine.advance(0);
            ask();
            for (int i = 0; i < BATCH; i++) {
                Checks.equal("engine", Http1Sums.responseSum(turn), read());
            }
        }

        /** Sends the requests of a batch. */
        @Setup(Level.Invocation)
        public void ask() {
            for (int i = 0; i < BATCH; i++) {
                engine.send(new HttpCommand.SendRequest(i, ASK, true), 0);
            }
            Http1Sums.drain(engine);
        }

        long read() {
            engine.receive(ByteBuffer.wrap(Http1Text.response(turn++)), 0);
            long sum = 0;
            for (HttpEvent event = engine.poll(); event != null; event = engine.poll()) {
                if (event instanceof HttpEvent.DataReceived data) {
                    sum += Sums.of(data.data());
                    if (data.credit() > 0) {
                        engine.send(new HttpCommand.Consumed(data.exchange(), data.credit()), 0);
                    }
                } else if (event instanceof HttpEvent.ResponseReceived response) {
                    sum += Http1Sums.values(response.head().fields());
                }
            }
            return sum;
        }
    }

    /** Our client reads a response. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long response(Reader reader) {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += reader.read();
        }
        return sum;
    }

    /** Netty's decoder reads one. */
    @Benchmark
    public long nettyResponse(Http1Netty channels) {
        return channels.readResponse();
    }

    /** HttpCore's parser does. */
    @Benchmark
    public long httpcoreResponse(Http1HttpCore httpcore) {
        return httpcore.readResponse();
    }

    /** Jetty's parser does. */
    @Benchmark
    public long jettyResponse(Http1Jetty jetty) {
        return jetty.readResponse();
    }

    private static Http1ClientEngine client(boolean memory) {
        return new Http1ClientEngine(Http1Options.client()
                .withLimits(Http1Limits.DEFAULTS.withPipelined(BATCH))
                .withLineMemory(memory));
    }
}
