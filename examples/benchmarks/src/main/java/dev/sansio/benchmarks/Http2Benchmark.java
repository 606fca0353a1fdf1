package dev.sansio.benchmarks;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a client of HTTP/2 says on a connection, read by a server: the preface, and requests of a head and a body, one a buffer.
 * Every value is read once as a String, each body is summed and given back to the windows, and each request is answered with
 * 204, so that its stream ends. Netty's frame reader has neither streams nor windows, and answers nothing; to be compared with
 * it, our server has windows and limits for all of the requests, gives nothing back and answers nothing either.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Http2Benchmark {

    private static final Surroundings SURROUNDINGS = new Surroundings(Clock.systemUTC(), new Random(1), () -> 0);
    private static final ResponseHead NO_CONTENT = new ResponseHead(204, HttpFields.EMPTY);

    private static final Http2Options READING = Http2Options.server()
            .withSettings(Http2Options.server().settings().withMaxConcurrentStreams(2 * Http2Text.REQUESTS))
            .withConnectionWindow(2 * Http2Text.REQUESTS * Http2Text.BODY);

    private final byte[] preface = Http2Text.preface();
    private final byte[][] requests = new byte[Http2Text.REQUESTS][];
    private final Http2Netty netty = new Http2Netty();

    /** Lets every contender serve a connection. */
    @Setup
    public void prepare() {
        long expected = 0;
        for (int i = 0; i < requests.length; i++) {
            requests[i] = Http2Text.frames(i);
            int body = requests[i].length - Http2Text.BODY;
            expected += Http2Text.values(i) + Sums.of(requests[i], body, requests[i].length);
        }
        long joins = 2L * "; ".length() * requests.length; // one cookie is told, not three crumbs
        Checks.equal("engine", expected + joins, engine());
        Checks.equal("engine, reading", expected + joins, engineReading());
        Checks.equal("netty reader", expected, nettyFrameReader());
        Checks.equal("netty codec", expected, nettyFrameCodec());
    }

    /** Our server. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long engine() {
        Http2ServerEngine engine = opened(Http2Options.server());
        long sum = 0;
        for (byte[] request : requests) {
            engine.receive(ByteBuffer.wrap(request), 0);
            sum += serve(engine);
        }
        return sum;
    }

    /** Our server, which only reads. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long engineReading() {
        Http2ServerEngine engine = opened(READING);
        long sum = 0;
        for (byte[] request : requests) {
            engine.receive(ByteBuffer.wrap(request), 0);
            for (HttpEvent event = engine.poll(); event != null; event = engine.poll()) {
                if (event instanceof HttpEvent.RequestReceived head) {
                    sum += values(head.head());
                } else if (event instanceof HttpEvent.DataReceived data) {
                    sum += Sums.of(data.data());
                }
            }
        }
        return sum;
    }

    private Http2ServerEngine opened(Http2Options options) {
        Http2ServerEngine engine = new Http2ServerEngine(options, SURROUNDINGS);
        engine.advance(0);
        engine.receive(ByteBuffer.wrap(preface), 0);
        serve(engine);
        return engine;
    }

    private static long serve(Http2ServerEngine engine) {
        long sum = 0;
        for (HttpEvent event = engine.poll(); event != null; event = engine.poll()) {
            if (event instanceof HttpEvent.RequestReceived request) {
                sum += values(request.head());
            } else if (event instanceof HttpEvent.DataReceived data) {
                sum += Sums.of(data.data());
                engine.send(new HttpCommand.Consumed(data.exchange(), data.credit()), 0);
                if (data.end()) {
                    engine.send(new HttpCommand.SendResponse(data.exchange(), NO_CONTENT, true), 0);
                }
            }
        }
        while (engine.transmit() != null) {
            // the client reads it
        }
        return sum;
    }

    private static long values(RequestHead head) {
        String scheme = head.scheme();
        String authority = head.authority();
        long sum = head.method().length();
        sum += head.path().length();
        sum += scheme == null ? 0 : scheme.length();
        sum += authority == null ? 0 : authority.length();
        HttpFields fields = head.fields();
        for (int i = 0; i < fields.size(); i++) {
            sum += fields.get(i).value().length();
        }
        return sum;
    }

    /** Netty's reader of frames. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long nettyFrameReader() {
        return netty.readFrames(requests);
    }

    /** Netty's codec, with streams and windows. */
    @Benchmark
    @OperationsPerInvocation(Http2Text.REQUESTS)
    public long nettyFrameCodec() {
        return netty.serve(preface, requests);
    }
}
