package dev.sansio.benchmarks;

import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEngine;
import dev.sansio.websocket.WebSocketEvent;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.internal.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Masked messages at a server, sixteen to a buffer: text of 125 octets, of which a String is made, and binary data of 64 KiB.
 * Two contenders unmask in place; their figures include a copy of the input.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WebSocketBenchmark {

    static final int BATCH = 16;
    private static final int LONGEST = 1 << 20;
    private static final String TEXT = "text";
    private static final String BINARY = "binary";

    /** The kind of the messages. */
    @Param({TEXT, BINARY})
    public String kind = TEXT;

    private boolean text;
    private byte[] input = {};
    private byte[] copy = {};
    private WebSocketEngine engine = WebSocketEngine.server(WebSocketConfig.DEFAULTS, WebSocketAgreement.NONE);
    private EmbeddedChannel channel = new EmbeddedChannel();
    private Parser parser = new Parser(ByteBufferPool.NON_POOLING);

    /** Lets every contender read once. */
    @Setup
    public void prepare() {
        text = kind.equals(TEXT);
        byte[] payload = WebSocketText.ascii(text ? 125 : 1 << 16).getBytes(StandardCharsets.US_ASCII);
        input = WebSocketText.frames(text ? WebSocketText.TEXT : WebSocketText.BINARY, payload, BATCH);
        copy = new byte[input.length];
        engine = WebSocketEngine.server(WebSocketConfig.DEFAULTS, WebSocketAgreement.NONE);
        engine.advance(0);
        channel = new EmbeddedChannel(new WebSocket13FrameDecoder(true, false, LONGEST), new Utf8FrameValidator());
        Configuration.ConfigurationCustomizer configuration = new Configuration.ConfigurationCustomizer();
        configuration.setMaxFrameSize(LONGEST);
        parser = new Parser(ByteBufferPool.NON_POOLING, configuration);
        long expected = BATCH * WebSocketText.look(ByteBuffer.wrap(payload));
        for (int i = 0; i < 2; i++) {
            Checks.equal("engine", expected, engine());
            Checks.equal("netty", expected, netty());
            Checks.equal("jetty", expected, jetty());
        }
    }

    /** Our engine. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long engine() {
        System.arraycopy(input, 0, copy, 0, input.length);
        engine.receive(ByteBuffer.wrap(copy), 0);
        long sum = 0;
        for (WebSocketEvent event = engine.poll(); event != null; event = engine.poll()) {
            if (event instanceof WebSocketEvent.TextReceived received) {
                sum += WebSocketText.look(received.part());
            } else if (event instanceof WebSocketEvent.BinaryReceived received) {
                sum += WebSocketText.look(received.data());
            }
        }
        return sum;
    }

    /** Netty's decoder and its check of UTF-8. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long netty() {
        channel.writeInbound(Unpooled.wrappedBuffer(input));
        long sum = 0;
        for (WebSocketFrame frame = channel.readInbound(); frame != null; frame = channel.readInbound()) {
            if (frame instanceof TextWebSocketFrame message) {
                sum += WebSocketText.look(message.text());
            } else {
                ByteBuf content = frame.content();
                sum += WebSocketText.look(
                        content.readableBytes(),
                        content.getByte(content.readerIndex()),
                        content.getByte(content.writerIndex() - 1));
            }
            frame.release();
        }
        return sum;
    }

    /** Jetty's parser, with the unmasking that its connection does. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long jetty() {
        System.arraycopy(input, 0, copy, 0, input.length);
        ByteBuffer buffer = ByteBuffer.wrap(copy);
        long sum = 0;
        for (Frame frame = parser.parse(buffer); frame != null; frame = parser.parse(buffer)) {
            frame.demask();
            sum += text ? WebSocketText.look(frame.getPayloadAsUTF8()) : WebSocketText.look(frame.getPayload());
        }
        return sum;
    }
}
