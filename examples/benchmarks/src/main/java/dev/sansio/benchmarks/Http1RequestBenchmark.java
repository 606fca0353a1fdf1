package dev.sansio.benchmarks;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
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

/**
 * A browser's GET of fifteen fields, read. Every value is read once as a String. A server of ours reads no request before the one
 * before it was answered: to read alone, it has many connections; an exchange is a request and a response of 204.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Http1RequestBenchmark {

    /** On how many connections requests come in turn. */
    static final int BATCH = 64;

    private static final ResponseHead NO_CONTENT = new ResponseHead(204, HttpFields.EMPTY);

    /** Our server on as many connections as there are requests in a batch, which are answered while the clock stands. */
    @State(Scope.Thread)
    public static class Servers {

        /** Whether the lines of the last head are remembered. */
        @Param({"true", "false"})
        public boolean memory = true;

        private final Server[] servers = new Server[BATCH];

        /** Reads twice on each connection. */
        @Setup
        public void prepare() {
            for (int i = 0; i < BATCH; i++) {
                servers[i] = new Server();
                servers[i].memory = memory;
                servers[i].turn = i;
                servers[i].prepare();
                servers[i].read();
            }
        }

        /** Answers. */
        @Setup(Level.Invocation)
        public void answer() {
            for (Server server : servers) {
                server.answer();
            }
        }

        long read() {
            long sum = 0;
            for (Server server : servers) {
                sum += server.read();
            }
            return sum;
        }
    }

    /** Our server on a connection that stays open. */
    @State(Scope.Thread)
    public static class Server {

        /** Whether the lines of the last head are remembered. */
        @Param({"true", "false"})
        public boolean memory = true;

        private Http1ServerEngine engine = new Http1ServerEngine(Http1Options.server());
        private long exchange;
        private int turn;

        /** Reads and answers twice. */
        @Setup
        public void prepare() {
            engine = new Http1ServerEngine(Http1Options.server().withLineMemory(memory));
            engine.advance(0);
            for (int i = 0; i < 2; i++) {
                long expected = Http1Sums.requestSum(turn);
                Checks.equal("engine", expected, read());
                Checks.equal("engine", "HTTP/1.1 204 No Content\r\n\r\n".length(), answer());
            }
        }

        long read() {
            engine.receive(ByteBuffer.wrap(Http1Text.request(turn++)), 0);
            HttpEvent.RequestReceived request = (HttpEvent.RequestReceived) engine.poll();
            if (request == null) {
                throw new IllegalStateException("no request");
            }
            exchange = request.exchange();
            RequestHead head = request.head();
            String authority = head.authority();
            return head.path().length()
                    + Http1Sums.values(head.fields())
                    + (authority == null ? 0 : authority.length());
        }

        long answer() {
            engine.send(new HttpCommand.SendResponse(exchange, NO_CONTENT, true), 0);
            return Http1Sums.drain(engine);
        }
    }

    /** Our server reads a request. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long request(Servers servers) {
        return servers.read();
    }

    /** Our server reads a request and answers it. */
    @Benchmark
    public long exchange(Server server) {
        return server.read() + server.answer();
    }

    /** Netty's codec does. */
    @Benchmark
    public long nettyExchange(Http1Netty channels) {
        return channels.exchange();
    }

    /** Netty's decoder reads one. */
    @Benchmark
    public long nettyRequest(Http1Netty channels) {
        return channels.readRequest();
    }

    /** HttpCore's parser does. */
    @Benchmark
    public long httpcoreRequest(Http1HttpCore httpcore) {
        return httpcore.readRequest();
    }

    /** Jetty's parser does. */
    @Benchmark
    public long jettyRequest(Http1Jetty jetty) {
        return jetty.readRequest();
    }
}
