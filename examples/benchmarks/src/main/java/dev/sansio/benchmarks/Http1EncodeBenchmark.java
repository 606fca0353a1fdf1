package dev.sansio.benchmarks;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Limits;
import dev.sansio.http1.Http1Options;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A browser's GET of fifteen fields, built and written. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Http1EncodeBenchmark {

    /** How many requests are written at once on a connection. */
    static final int BATCH = 64;

    /** Our client on a connection that was just opened. */
    @State(Scope.Thread)
    public static class Writer {

        private final HttpField[] prepared = prepared();
        private Http1ClientEngine engine = client();
        private int turn;

        /** Writes once. */
        @Setup
        public void prepare() {
            open();
            Checks.equal("engine", length(), write(false));
            Checks.equal("prepared", length(), write(true));
        }

        /** A new connection. */
        @Setup(Level.Invocation)
        public void open() {
            engine = client();
            engine.advance(0);
        }

        private long length() {
            return Http1Sums.lengthWithoutConnection(turn);
        }

        long write(boolean prepare) {
            int message = turn++;
            HttpFields.Builder fields = HttpFields.builder();
            for (int i = 1; i < prepared.length; i++) {
                if (prepare) {
                    fields.add(prepared[i]);
                } else {
                    fields.add(Http1Text.FIELDS[i][0], Http1Text.FIELDS[i][1]);
                }
            }
            fields.add("cookie", Http1Text.cookie(message));
            RequestHead head = RequestHead.get("http", Http1Text.HOST, Http1Text.path(message), fields.build());
            engine.send(new HttpCommand.SendRequest(message, head, true), 0);
            return Http1Sums.drain(engine);
        }

        private static HttpField[] prepared() {
            HttpField[] fields = new HttpField[Http1Text.FIELDS.length];
            for (int i = 1; i < fields.length; i++) {
                fields[i] = new HttpField(Http1Text.FIELDS[i][0], Http1Text.FIELDS[i][1]);
            }
            return fields;
        }
    }

    /** Our client builds, checks and writes a request. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long encode(Writer writer) {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += writer.write(false);
        }
        return sum;
    }

    /** Our client writes one of fields that exist already, but for its cookie and its path. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long encodePrepared(Writer writer) {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += writer.write(true);
        }
        return sum;
    }

    /** Netty's encoder does. */
    @Benchmark
    public long nettyEncode(Http1Netty channels) {
        return channels.write();
    }

    /** HttpCore's writer does. */
    @Benchmark
    public long httpcoreEncode(Http1HttpCore httpcore) {
        return httpcore.write();
    }

    /** Jetty's generator does. */
    @Benchmark
    public long jettyEncode(Http1Jetty jetty) {
        return jetty.write();
    }

    private static Http1ClientEngine client() {
        return new Http1ClientEngine(Http1Options.client().withLimits(Http1Limits.DEFAULTS.withPipelined(BATCH)));
    }
}
