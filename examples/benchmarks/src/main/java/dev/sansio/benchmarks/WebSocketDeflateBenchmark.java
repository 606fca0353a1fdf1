package dev.sansio.benchmarks;

import dev.sansio.websocket.PerMessageDeflate;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEngine;
import dev.sansio.websocket.WebSocketEvent;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketExtensionData;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketServerExtension;
import io.netty.handler.codec.http.websocketx.extensions.compression.PerMessageDeflateServerExtensionHandshaker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Masked and compressed text of 930 octets at a server whose client takes its context over, sixteen messages to a buffer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WebSocketDeflateBenchmark {

    private static final int BATCH = 16;
    private static final int LENGTH = 930;
    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private byte[] message = {};
    private byte[] input = {};
    private byte[] copy = {};
    private WebSocketEngine engine = WebSocketEngine.server(WebSocketConfig.DEFAULTS, WebSocketAgreement.NONE);
    private EmbeddedChannel channel = new EmbeddedChannel();
    private Inflater inflater = new Inflater(true);
    private final byte[] output = new byte[2 * LENGTH];

    /** Lets every contender read once. */
    @Setup
    public void prepare() throws DataFormatException {
        String text = WebSocketText.ascii(LENGTH);
        message = WebSocketText.deflated(text);
        input = WebSocketText.frames(WebSocketText.COMPRESSED_TEXT, message, BATCH);
        copy = new byte[input.length];
        engine = WebSocketEngine.server(WebSocketConfig.DEFAULTS, WebSocketAgreement.of(PerMessageDeflate.PLAIN));
        engine.advance(0);
        inflater = new Inflater(true);
        WebSocketServerExtension extension = Objects.requireNonNull(new PerMessageDeflateServerExtensionHandshaker(0)
                .handshakeExtension(new WebSocketExtensionData("permessage-deflate", Map.of())));
        channel = new EmbeddedChannel(
                new WebSocket13FrameDecoder(true, true, 1 << 20),
                extension.newExtensionDecoder(),
                new Utf8FrameValidator());
        long expected = BATCH * WebSocketText.look(text);
        for (int i = 0; i < 2; i++) {
            Checks.equal("engine", expected, engine());
            Checks.equal("netty", expected, netty());
            Checks.equal("inflater", expected, inflater());
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
            }
        }
        return sum;
    }

    /** Netty's decoders and its check of UTF-8. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long netty() {
        channel.writeInbound(Unpooled.wrappedBuffer(input));
        long sum = 0;
        for (TextWebSocketFrame frame = channel.readInbound(); frame != null; frame = channel.readInbound()) {
            sum += WebSocketText.look(frame.text());
            frame.release();
        }
        return sum;
    }

    /** The JDK's decompressor alone, and a String: what nobody can undercut. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long inflater() throws DataFormatException {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            inflater.setInput(message);
            int length = inflater.inflate(output);
            inflater.setInput(TAIL);
            length += inflater.inflate(output, length, output.length - length);
            sum += WebSocketText.look(new String(output, 0, length, StandardCharsets.ISO_8859_1));
        }
        return sum;
    }

    /** Gives memory outside of the heap back. */
    @TearDown
    public void close() {
        inflater.end();
        channel.finishAndReleaseAll();
    }
}
