package dev.sansio.benchmarks;

import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.smtp.SmtpServerEngine;
import dev.sansio.smtp.SmtpServerEvent;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.LineBasedFrameDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.subethamail.smtp.internal.io.CRLFTerminatedReader;
import org.subethamail.smtp.internal.io.DotTerminatedInputStream;
import org.subethamail.smtp.internal.io.DotUnstuffingInputStream;

/**
 * One message at a server: seven commands, and a body of some 4 KiB with stuffed dots. The engine also parses the arguments of
 * the commands, keeps the order of the session and writes the replies; the peers split lines and unstuff dots, no more.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SmtpServerBenchmark {

    /** Added for each command that was read; a body's sum is far below. */
    static final long COMMAND = 1_000_000_000L;
    /** EHLO, MAIL, two RCPT, DATA and the end of the body are asked about; RSET and NOOP the engine answers alone. */
    private static final int ASKED = 6;

    private static final SmtpServerCommand ACCEPT = new SmtpServerCommand.Accept();

    private final byte[] received = new byte[SmtpText.SESSION.length];
    private final byte[] buffer = new byte[8192];
    private SmtpServerEngine engine = new SmtpServerEngine(SmtpServerConfig.of("mail.example.com"));
    private EmbeddedChannel channel = new EmbeddedChannel();
    private DotUnstuffingHandler handler = new DotUnstuffingHandler();
    private long replied;

    /** Opens the connections, and lets every contender read the session. */
    @Setup
    public void prepare() {
        engine = new SmtpServerEngine(SmtpServerConfig.of("mail.example.com"));
        engine.advance(0);
        drain();
        handler = new DotUnstuffingHandler();
        channel = new EmbeddedChannel(new LineBasedFrameDecoder(2000, false, true), handler);
        long body = Sums.of(SmtpText.BODY, 0, SmtpText.BODY.length);
        Checks.equal("engine", body + ASKED * COMMAND, engine());
        Checks.equal("nettyLines", body + SmtpText.COMMANDS * COMMAND, nettyLines());
        Checks.equal("subetha", body + SmtpText.COMMANDS * COMMAND, subetha());
    }

    /** Our server. The copy is what its own input buffers cost: the dots are taken out of them. */
    @Benchmark
    public long engine() {
        System.arraycopy(SmtpText.SESSION, 0, received, 0, received.length);
        engine.receive(ByteBuffer.wrap(received), 0);
        return drain();
    }

    private long drain() {
        long sum = 0;
        for (SmtpServerEvent event = engine.poll(); event != null; event = engine.poll()) {
            if (event instanceof SmtpServerEvent.BodyReceived body) {
                sum += Sums.of(body.bytes());
            } else if (event.awaitsAnswer()) {
                sum += COMMAND;
                engine.send(ACCEPT, 0);
            }
        }
        for (ByteBuffer out = engine.transmit(); out != null; out = engine.transmit()) {
            replied += out.remaining();
        }
        return sum;
    }

    /** How many bytes the engine has replied with since the state was made. */
    long replied() {
        return replied;
    }

    /** Netty's decoder of lines, and a handler for the dots. */
    @Benchmark
    public long nettyLines() {
        handler.sum = 0;
        channel.writeInbound(Unpooled.wrappedBuffer(SmtpText.SESSION));
        return handler.sum;
    }

    /** The streams that SubEtha SMTP reads commands and bodies with. */
    @Benchmark
    public long subetha() {
        try {
            InputStream in = new ByteArrayInputStream(SmtpText.SESSION);
            CRLFTerminatedReader commands = new CRLFTerminatedReader(in);
            long sum = 0;
            for (int i = 0; i < SmtpText.COMMANDS; i++) {
                String line = commands.readLine();
                sum += COMMAND;
                if (line.equals("DATA")) {
                    InputStream body = new DotUnstuffingInputStream(new DotTerminatedInputStream(in));
                    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                        sum += Sums.of(buffer, 0, n);
                    }
                }
            }
            return sum;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
