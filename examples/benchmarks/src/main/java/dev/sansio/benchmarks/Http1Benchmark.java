package dev.sansio.benchmarks;

import dev.sansio.core.StreamPort;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Limits;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpRequestEncoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.ByteBuffer;
import java.util.Map;
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
 * A browser's GET of fifteen fields, read and written, and a response of 4732 bytes in seven chunks, read. Every value is read once
 * as a String. A server of ours reads no request before the one before it was answered: to read alone, it has many connections;
 * an exchange is a request and a response of 204.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Http1Benchmark {

    /** How many messages are written or read at once where the engine needs a request for each response. */
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
                long expected = requestSum(turn);
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
            return head.path().length() + values(head.fields()) + (authority == null ? 0 : authority.length());
        }

        long answer() {
            engine.send(new HttpCommand.SendResponse(exchange, NO_CONTENT, true), 0);
            return drain(engine);
        }
    }

    /** Our client, whose requests are on the wire before the clock starts. */
    @State(Scope.Thread)
    public static class Reader {

        /** Whether the lines of the last head are remembered. */
        @Param({"true", "false"})
        public boolean memory = true;

        private Http1ClientEngine engine = pipelining(true);
        private int turn;

        /** Reads once. */
        @Setup
        public void prepare() {
            engine = pipelining(memory);
            engine.advance(0);
            ask();
            for (int i = 0; i < BATCH; i++) {
                Checks.equal("engine", responseSum(turn), read());
            }
        }

        /** Sends the requests of a batch. */
        @Setup(Level.Invocation)
        public void ask() {
            for (int i = 0; i < BATCH; i++) {
                engine.send(new HttpCommand.SendRequest(i, ASK, true), 0);
            }
            drain(engine);
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
                    sum += values(response.head().fields());
                }
            }
            return sum;
        }
    }

    /** Our client on a connection that was just opened. */
    @State(Scope.Thread)
    public static class Writer {

        private final HttpField[] prepared = prepared();
        private Http1ClientEngine engine = pipelining(true);
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
            engine = pipelining(true);
            engine.advance(0);
        }

        private long length() {
            return lengthWithoutConnection(turn);
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
            return drain(engine);
        }

        private static HttpField[] prepared() {
            HttpField[] fields = new HttpField[Http1Text.FIELDS.length];
            for (int i = 1; i < fields.length; i++) {
                fields[i] = new HttpField(Http1Text.FIELDS[i][0], Http1Text.FIELDS[i][1]);
            }
            return fields;
        }
    }

    /** Netty's codecs. */
    @State(Scope.Thread)
    public static class Channels {

        private final EmbeddedChannel requests = new EmbeddedChannel(new HttpRequestDecoder());
        private final EmbeddedChannel exchanges = new EmbeddedChannel(new HttpServerCodec());
        private final EmbeddedChannel responses = new EmbeddedChannel(new HttpResponseDecoder());
        private final EmbeddedChannel encoder = new EmbeddedChannel(new HttpRequestEncoder());
        private int turn;

        /** Reads and writes once. */
        @Setup
        public void prepare() {
            Checks.equal("netty requests", requestSum(turn) + "keep-alive".length(), readRequest());
            Checks.equal("netty responses", responseSum(turn) + "chunked".length(), readResponse());
            Checks.equal(
                    "netty exchange",
                    requestSum(turn) + "keep-alive".length() + "HTTP/1.1 204 No Content\r\n\r\n".length(),
                    exchange());
            long length = Http1Text.request(turn).length;
            Checks.equal("netty encoder", length, write());
        }

        long readRequest() {
            return readRequest(requests);
        }

        long exchange() {
            long sum = readRequest(exchanges);
            exchanges.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT));
            return sum + drain(exchanges);
        }

        private static long drain(EmbeddedChannel channel) {
            long bytes = 0;
            for (ByteBuf out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
                bytes += out.readableBytes();
                out.release();
            }
            return bytes;
        }

        private long readRequest(EmbeddedChannel channel) {
            channel.writeInbound(Unpooled.wrappedBuffer(Http1Text.request(turn++)));
            long sum = 0;
            for (Object message = channel.readInbound(); message != null; message = channel.readInbound()) {
                if (message instanceof HttpRequest request) {
                    sum += request.uri().length() + values(request.headers());
                }
                ReferenceCountUtil.release(message);
            }
            return sum;
        }

        long readResponse() {
            responses.writeInbound(Unpooled.wrappedBuffer(Http1Text.response(turn++)));
            long sum = 0;
            for (Object message = responses.readInbound(); message != null; message = responses.readInbound()) {
                if (message instanceof HttpResponse response) {
                    sum += values(response.headers());
                } else if (message instanceof HttpContent content) {
                    ByteBuf bytes = content.content();
                    if (bytes.isReadable()) {
                        int from = bytes.arrayOffset() + bytes.readerIndex();
                        sum += Sums.of(bytes.array(), from, from + bytes.readableBytes());
                    }
                }
                ReferenceCountUtil.release(message);
            }
            return sum;
        }

        long write() {
            int message = turn++;
            DefaultFullHttpRequest request =
                    new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, Http1Text.path(message));
            request.headers().add("Host", Http1Text.HOST);
            for (String[] field : Http1Text.FIELDS) {
                request.headers().add(field[0], field[1]);
            }
            request.headers().add("Cookie", Http1Text.cookie(message));
            encoder.writeOutbound(request);
            return drain(encoder);
        }

        private static long values(io.netty.handler.codec.http.HttpHeaders headers) {
            long sum = 0;
            for (Map.Entry<String, String> header : headers) {
                sum += header.getValue().length();
            }
            return sum;
        }
    }

    private static final RequestHead ASK = RequestHead.get("http", Http1Text.HOST, "/", HttpFields.EMPTY);

    private static Http1ClientEngine pipelining(boolean memory) {
        return new Http1ClientEngine(Http1Options.client()
                .withLimits(Http1Limits.DEFAULTS.withPipelined(BATCH))
                .withLineMemory(memory));
    }

    private static long values(HttpFields fields) {
        long sum = 0;
        for (int i = 0; i < fields.size(); i++) {
            sum += fields.get(i).value().length();
        }
        return sum;
    }

    private static long drain(StreamPort port) {
        long bytes = 0;
        for (ByteBuffer out = port.transmit(); out != null; out = port.transmit()) {
            bytes += out.remaining();
        }
        return bytes;
    }

    /** What the application sees of a request: all but Connection, which is the engine's affair. */
    static long requestSum(int turn) {
        long sum = Http1Text.path(turn).length();
        sum += Http1Text.HOST.length();
        sum += Http1Text.cookie(turn).length();
        for (int i = 1; i < Http1Text.FIELDS.length; i++) {
            sum += Http1Text.FIELDS[i][1].length();
        }
        return sum;
    }

    /** The length of a request by one who keeps the connection without saying so. */
    static int lengthWithoutConnection(int turn) {
        return Http1Text.request(turn).length - "Connection: keep-alive\r\n".length();
    }

    /** What the application sees of a response: all but Transfer-Encoding. */
    static long responseSum(int turn) {
        String text = new String(Http1Text.response(turn), java.nio.charset.StandardCharsets.US_ASCII);
        int end = text.indexOf("\r\n\r\n");
        long sum = 0;
        for (String line : text.substring(0, end).split("\r\n", -1)) {
            int colon = line.indexOf(": ");
            sum += colon < 0 || line.startsWith("Transfer") ? 0 : line.length() - colon - 2;
        }
        String rest = text.substring(end + 4);
        for (int at = 0; at < rest.length(); ) {
            int lineEnd = rest.indexOf("\r\n", at);
            int size = Integer.parseInt(rest.substring(at, lineEnd), 16);
            sum += rest.substring(lineEnd + 2, lineEnd + 2 + size)
                    .chars()
                    .asLongStream()
                    .sum();
            at = lineEnd + 4 + size;
        }
        return sum;
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
    public long nettyExchange(Channels channels) {
        return channels.exchange();
    }

    /** Netty's decoder reads one. */
    @Benchmark
    public long nettyRequest(Channels channels) {
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
    public long nettyResponse(Channels channels) {
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
    public long nettyEncode(Channels channels) {
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
}
