package dev.sansio.benchmarks;

import dev.sansio.core.Phase;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsTrust;
import dev.sansio.tls.TlsVersion;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One TLS 1.3 record of application data from a client to a server: sealed, opened, and looked at. All contenders use the JDK's
 * cipher, so that it is their handling of buffers that is compared; who owns them is what makes the difference.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TlsBenchmark {

    /** The most that the JDK puts into one record of TLS 1.3; 16384 bytes would be two records. */
    static final String FULL = "16367";

    /** How many bytes of application data. */
    @Param({"100", "1024", FULL})
    public int size;

    private HandDriven hand = new HandDriven();
    private byte[] text = {};
    private ByteBuffer source = ByteBuffer.allocate(0);
    private ByteBuffer record = ByteBuffer.allocate(0);
    private ByteBuffer opened = ByteBuffer.allocate(0);
    private TlsEngine client = client();
    private TlsEngine server = server();
    private EmbeddedChannel nettyClient = new EmbeddedChannel();
    private EmbeddedChannel nettyServer = new EmbeddedChannel();

    /** Connects every pair, and sends something over each. */
    @Setup
    public void prepare() throws SSLException {
        text = new byte[size];
        for (int i = 0; i < size; i++) {
            text[i] = (byte) (i * 31);
        }
        source = ByteBuffer.wrap(text);
        hand = new HandDriven();
        record = ByteBuffer.allocate(hand.packet);
        opened = ByteBuffer.allocate(hand.packet);
        connect();
        connectNetty();
        long expected = look(source);
        Checks.equal("handReused", expected, handReused());
        Checks.equal("handFresh", expected, handFresh());
        Checks.equal("handInPlace", expected, handInPlace());
        Checks.equal("engine", expected, engine());
        Checks.equal("netty", expected, netty());
    }

    private static TlsEngine client() {
        return TlsEngine.client(
                TlsConfig.client()
                        .trust(TlsTrust.pem(TlsText.certificate()))
                        .versions(TlsVersion.TLS_1_3)
                        .cipherSuites(TlsText.SUITE)
                        .build(),
                TlsText.HOST,
                443);
    }

    private static TlsEngine server() {
        return TlsEngine.server(TlsConfig.server(TlsCredentials.pem(TlsText.certificate(), TlsText.key()))
                .versions(TlsVersion.TLS_1_3)
                .cipherSuites(TlsText.SUITE)
                .build());
    }

    private void connect() {
        client = client();
        server = server();
        client.advance(0);
        server.advance(0);
        boolean progress = true;
        while (progress) {
            progress = move(client, server);
            progress |= move(server, client);
        }
        if (client.phase() != Phase.OPEN || server.phase() != Phase.OPEN) {
            throw new IllegalStateException("the handshake came to a halt");
        }
    }

    private static boolean move(TlsEngine from, TlsEngine to) {
        boolean moved = from.poll() != null;
        for (ByteBuffer flight = from.transmit(); flight != null; flight = from.transmit()) {
            to.receive(flight, 0);
            moved = true;
        }
        return moved;
    }

    private void connectNetty() throws SSLException {
        SslContext ofServer = SslContextBuilder.forServer(pem(TlsText.certificate()), pem(TlsText.key()))
                .sslProvider(SslProvider.JDK)
                .protocols(TlsText.VERSION)
                .ciphers(List.of(TlsText.SUITE))
                .build();
        SslContext ofClient = SslContextBuilder.forClient()
                .trustManager(pem(TlsText.certificate()))
                .sslProvider(SslProvider.JDK)
                .protocols(TlsText.VERSION)
                .ciphers(List.of(TlsText.SUITE))
                .build();
        nettyServer = new EmbeddedChannel();
        nettyClient = new EmbeddedChannel();
        nettyServer.pipeline().addLast(ofServer.newHandler(nettyServer.alloc()));
        nettyClient.pipeline().addLast(ofClient.newHandler(nettyClient.alloc(), TlsText.HOST, 443));
        boolean progress = true;
        while (progress) {
            progress = move(nettyClient, nettyServer);
            progress |= move(nettyServer, nettyClient);
        }
    }

    private static boolean move(EmbeddedChannel from, EmbeddedChannel to) {
        boolean moved = false;
        from.runPendingTasks();
        for (ByteBuf flight = from.readOutbound(); flight != null; flight = from.readOutbound()) {
            to.writeInbound(flight);
            moved = true;
        }
        return moved;
    }

    private static InputStream pem(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Closes Netty's channels. */
    @TearDown
    public void close() {
        nettyClient.finishAndReleaseAll();
        nettyServer.finishAndReleaseAll();
    }

    /** Two buffers for ever: the record may be overwritten once it is sent, the text once it is read. */
    @Benchmark
    public long handReused() throws SSLException {
        source.clear();
        record.clear();
        opened.clear();
        hand.client.wrap(source, record);
        record.flip();
        hand.server.unwrap(record, opened);
        return look(opened.flip());
    }

    /** A fresh buffer for each record, and one for each text, both handed over for good. */
    @Benchmark
    public long handFresh() throws SSLException {
        source.clear();
        ByteBuffer sealed = seal();
        ByteBuffer fresh = ByteBuffer.allocate(sealed.remaining());
        hand.server.unwrap(sealed, fresh);
        return look(fresh.flip());
    }

    /** A fresh buffer for each record, which is opened in its own place, so that the text is a part of it: as the engine does. */
    @Benchmark
    public long handInPlace() throws SSLException {
        source.clear();
        ByteBuffer sealed = seal();
        ByteBuffer same = sealed.duplicate();
        hand.server.unwrap(sealed, same);
        return look(same.flip());
    }

    /** The JDK wants room for the longest record; a short one is sealed in scratch space, and copied. */
    private ByteBuffer seal() throws SSLException {
        if (size > hand.packet / 2) {
            ByteBuffer fresh = ByteBuffer.allocate(hand.packet);
            hand.client.wrap(source, fresh);
            return fresh.flip();
        }
        record.clear();
        hand.client.wrap(source, record);
        return ByteBuffer.allocate(record.flip().remaining()).put(record).flip();
    }

    /** Our engines. */
    @Benchmark
    public long engine() {
        source.clear();
        client.send(new TlsCommand.Write(source), 0);
        long seen = 0;
        for (ByteBuffer sealed = client.transmit(); sealed != null; sealed = client.transmit()) {
            server.receive(sealed, 0);
            for (TlsEvent event = server.poll(); event != null; event = server.poll()) {
                seen += look(((TlsEvent.Received) event).payload());
            }
        }
        return seen;
    }

    /** Netty's handler on the JDK's provider. */
    @Benchmark
    public long netty() {
        nettyClient.writeOutbound(Unpooled.wrappedBuffer(text));
        long seen = 0;
        for (ByteBuf sealed = nettyClient.readOutbound(); sealed != null; sealed = nettyClient.readOutbound()) {
            nettyServer.writeInbound(sealed);
            for (ByteBuf read = nettyServer.readInbound(); read != null; read = nettyServer.readInbound()) {
                seen += look(read.nioBuffer());
                read.release();
            }
        }
        return seen;
    }

    /** A glance: how much, and the two ends. */
    static long look(ByteBuffer read) {
        int last = read.limit() - 1;
        return 65_536L * read.remaining() + 256L * (read.get(read.position()) & 0xFF) + (read.get(last) & 0xFF);
    }
}
