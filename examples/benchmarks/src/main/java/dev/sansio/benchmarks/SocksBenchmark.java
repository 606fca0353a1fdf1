package dev.sansio.benchmarks;

import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksServerCommand;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksServerEngine;
import dev.sansio.socks.SocksServerEvent;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.socksx.v5.DefaultSocks5CommandResponse;
import io.netty.handler.codec.socksx.v5.DefaultSocks5InitialResponse;
import io.netty.handler.codec.socksx.v5.Socks5AddressType;
import io.netty.handler.codec.socksx.v5.Socks5AuthMethod;
import io.netty.handler.codec.socksx.v5.Socks5CommandRequest;
import io.netty.handler.codec.socksx.v5.Socks5CommandRequestDecoder;
import io.netty.handler.codec.socksx.v5.Socks5CommandStatus;
import io.netty.handler.codec.socksx.v5.Socks5InitialRequest;
import io.netty.handler.codec.socksx.v5.Socks5InitialRequestDecoder;
import io.netty.handler.codec.socksx.v5.Socks5ServerEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One handshake of SOCKS 5 at a server: a greeting, a request for a name, and both answers. A handshake is all that an engine
 * does, so that each has an engine of its own; Netty's decoders serve once as well, in a channel that stays.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SocksBenchmark {

    static final String HOST = "www.host.example.com";
    static final int PORT = 443;
    /** What a handshake is worth: the characters of the name, its port, and the octets of both answers. */
    static final long EXPECTED = 2L + 10 + HOST.length() + PORT;

    private static final byte[] GREETING = {5, 1, 0};
    private static final SocksAddress BOUND = SocksAddress.of("192.0.2.1", PORT);
    private static final SocksServerCommand GRANT = new SocksServerCommand.Grant(BOUND);

    private final SocksServerConfig config = SocksServerConfig.open();
    private byte[] request = {};
    private EmbeddedChannel channel = new EmbeddedChannel();

    /** Lets both contenders shake hands. */
    @Setup
    public void prepare() {
        byte[] name = HOST.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer message = ByteBuffer.allocate(7 + name.length);
        message.put(new byte[] {5, 1, 0, 3, (byte) name.length}).put(name).putShort((short) PORT);
        request = message.array();
        channel = new EmbeddedChannel(Socks5ServerEncoder.DEFAULT);
        for (int i = 0; i < 2; i++) {
            Checks.equal("engine", EXPECTED, engine());
            Checks.equal("netty", EXPECTED, netty());
        }
    }

    /** Our server. */
    @Benchmark
    public long engine() {
        SocksServerEngine engine = new SocksServerEngine(config);
        engine.advance(0);
        engine.receive(ByteBuffer.wrap(GREETING), 0);
        long sum = drain(engine);
        engine.receive(ByteBuffer.wrap(request), 0);
        return sum + drain(engine);
    }

    private static long drain(SocksServerEngine engine) {
        long sum = 0;
        for (SocksServerEvent event = engine.poll(); event != null; event = engine.poll()) {
            if (event instanceof SocksServerEvent.RequestReceived received) {
                SocksAddress destination = received.request().destination();
                sum += destination.domain().length() + destination.port();
                engine.send(GRANT, 0);
            }
        }
        for (ByteBuffer out = engine.transmit(); out != null; out = engine.transmit()) {
            sum += out.remaining();
        }
        return sum;
    }

    /** Netty's decoders and encoder. */
    @Benchmark
    public long netty() {
        Socks5InitialRequestDecoder first = new Socks5InitialRequestDecoder();
        channel.pipeline().addLast(first);
        channel.writeInbound(Unpooled.wrappedBuffer(GREETING));
        Socks5InitialRequest greeting = channel.readInbound();
        channel.writeOutbound(new DefaultSocks5InitialResponse(Socks5AuthMethod.NO_AUTH));
        long sum = greeting.decoderResult().isSuccess() ? written() : 0;
        channel.pipeline().remove(first);
        Socks5CommandRequestDecoder second = new Socks5CommandRequestDecoder();
        channel.pipeline().addLast(second);
        channel.writeInbound(Unpooled.wrappedBuffer(request));
        Socks5CommandRequest asked = channel.readInbound();
        sum += asked.dstAddr().length() + asked.dstPort();
        channel.writeOutbound(new DefaultSocks5CommandResponse(
                Socks5CommandStatus.SUCCESS, Socks5AddressType.IPv4, "192.0.2.1", PORT));
        sum += written();
        channel.pipeline().remove(second);
        return sum;
    }

    private long written() {
        ByteBuf bytes = channel.readOutbound();
        int count = bytes.readableBytes();
        bytes.release();
        return count;
    }
}
