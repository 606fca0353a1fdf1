package dev.sansio.benchmarks;

import dev.sansio.core.StreamPort;
import dev.sansio.smtp.Reply;
import dev.sansio.smtp.SmtpClientConfig;
import dev.sansio.smtp.SmtpClientEngine;
import dev.sansio.smtp.SmtpCommand;
import dev.sansio.smtp.SmtpEvent;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.smtp.DefaultSmtpRequest;
import io.netty.handler.codec.smtp.SmtpRequest;
import io.netty.handler.codec.smtp.SmtpRequestEncoder;
import io.netty.handler.codec.smtp.SmtpResponse;
import io.netty.handler.codec.smtp.SmtpResponseDecoder;
import java.nio.ByteBuffer;
import java.util.List;
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

/**
 * Seven replies at a client, of fifteen lines and some 320 bytes, all but one of them the same each time. An engine reads no replies to commands that it has not sent:
 * {@code replies} has them sent beforehand and is for time alone, {@code session} and {@code nettySession} send them within.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmtpReplyBenchmark {

    /** A command that may stand anywhere in a group, as NOOP may not (RFC 2920 section 3.1). */
    private static final SmtpCommand RSET = new SmtpCommand.Rset();

    private static final String EHLO_REPLY = "250-mail.example.com\r\n250 PIPELINING\r\n";
    /** How many sessions are read at once where commands were sent beforehand. */
    static final int BATCH = 64;

    /** Our client, ready for commands on a connection that stays open. */
    @State(Scope.Thread)
    public static class Client {

        private int turn;
        final SmtpClientEngine engine = new SmtpClientEngine(SmtpClientConfig.of("client.example.org"));
        long sent;

        /** Greets. */
        @Setup
        public void prepare() {
            engine.advance(0);
            engine.receive(ByteBuffer.wrap(SmtpText.bytes("220 mail.example.com\r\n" + EHLO_REPLY)), 0);
            while (engine.poll() != null) {
                sent += drain(engine);
            }
            long expected = checksum();
            sendAll();
            Checks.equal("engine", expected, read());
        }

        void sendAll() {
            for (int i = 0; i < SmtpText.REPLY_COUNT; i++) {
                engine.send(RSET, 0);
            }
            sent += drain(engine);
        }

        long read() {
            engine.receive(ByteBuffer.wrap(SmtpText.replies(turn++)), 0);
            long sum = 0;
            for (SmtpEvent event = engine.poll(); event != null; event = engine.poll()) {
                Reply reply = ((SmtpEvent.Answered) event).reply();
                sum += reply.code() + reply.lines().size();
            }
            return sum;
        }
    }

    /** A client whose commands are on the wire before the clock starts. */
    @State(Scope.Thread)
    public static class WaitingClient extends Client {

        /** Sends the commands of a batch. */
        @Setup(Level.Invocation)
        public void send() {
            for (int i = 0; i < BATCH; i++) {
                sendAll();
            }
        }
    }

    /** Netty's codec. */
    @State(Scope.Thread)
    public static class Channel {

        final EmbeddedChannel decoder = new EmbeddedChannel(new SmtpResponseDecoder(512));
        final EmbeddedChannel codec = new EmbeddedChannel(new SmtpRequestEncoder(), new SmtpResponseDecoder(512));
        final SmtpRequest rset = new DefaultSmtpRequest("RSET");
        private int turn;
        long sent;

        /** Reads and writes once. */
        @Setup
        public void prepare() {
            Checks.equal("netty", checksum(), read(decoder));
            sendAll();
            Checks.equal("nettySession", checksum(), read(codec));
        }

        @SuppressWarnings("FutureReturnValueIgnored") // an embedded channel has written when it has flushed
        void sendAll() {
            for (int i = 0; i < SmtpText.REPLY_COUNT; i++) {
                codec.write(rset);
            }
            codec.flush();
            for (ByteBuf out = codec.readOutbound(); out != null; out = codec.readOutbound()) {
                sent += out.readableBytes();
                out.release();
            }
        }

        long read(EmbeddedChannel channel) {
            channel.writeInbound(Unpooled.wrappedBuffer(SmtpText.replies(turn++)));
            long sum = 0;
            for (SmtpResponse reply = channel.readInbound(); reply != null; reply = channel.readInbound()) {
                List<CharSequence> lines = reply.details();
                sum += reply.code() + lines.size();
            }
            return sum;
        }
    }

    static long checksum() {
        return 6 * 250 + 221 + SmtpText.REPLY_LINES;
    }

    private static long drain(StreamPort port) {
        long bytes = 0;
        for (ByteBuffer out = port.transmit(); out != null; out = port.transmit()) {
            bytes += out.remaining();
        }
        return bytes;
    }

    /** Our client reads replies to commands that were sent before; take its time, not its allocation. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long replies(WaitingClient client) {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += client.read();
        }
        return sum;
    }

    /** Netty's decoder, as many times. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long nettyReplies(Channel channel) {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += channel.read(channel.decoder);
        }
        return sum;
    }

    /** Our client sends seven commands as one group, and reads the replies. */
    @Benchmark
    public long session(Client client) {
        client.sendAll();
        return client.read();
    }

    /** Netty's codec does. */
    @Benchmark
    public long nettySession(Channel channel) {
        channel.sendAll();
        return channel.read(channel.codec);
    }
}
