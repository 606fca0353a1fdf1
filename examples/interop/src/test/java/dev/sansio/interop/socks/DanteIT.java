package dev.sansio.interop.socks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Datagram;
import dev.sansio.core.Phase;
import dev.sansio.interop.Ports;
import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientCommand;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksClientEngine;
import dev.sansio.socks.SocksClientEvent;
import dev.sansio.socks.SocksCmd;
import dev.sansio.socks.SocksReply;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelEvent;
import dev.sansio.socks.SocksUdpCommand;
import dev.sansio.socks.SocksUdpConfig;
import dev.sansio.socks.SocksUdpEngine;
import dev.sansio.socks.SocksUdpEvent;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Our client and dante, the proxy that also has BIND and UDP ASSOCIATE. */
class DanteIT {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    Path folder;

    private Program serve(int port) throws IOException {
        Path config = folder.resolve("danted.conf");
        Files.writeString(config, """
                logoutput: stderr
                internal: 127.0.0.1 port = %d
                external: lo
                clientmethod: none
                socksmethod: none
                client pass { from: 127.0.0.0/8 to: 0.0.0.0/0 }
                socks block { from: 0.0.0.0/0 to: 127.0.0.9/32 }
                socks pass { from: 127.0.0.0/8 to: 0.0.0.0/0 command: connect bind udpassociate }
                socks pass { from: 0.0.0.0/0 to: 127.0.0.0/8 command: bindreply udpreply }
                """.formatted(port));
        Program proxy = Program.start(
                "/usr/sbin/danted",
                "-f",
                config.toString(),
                "-p",
                folder.resolve("pid").toString());
        Ports.await(port);
        return proxy;
    }

    @ParameterizedTest
    @CsvSource({"V4, false", "V5, false", "V5, true"})
    void aPageIsFetched(String version, boolean optimistic) throws IOException {
        int port = Ports.free();
        try (Page page = new Page();
                Program proxy = serve(port)) {
            SocksClientConfig config = version.equals("V4")
                    ? SocksClientConfig.V4.withUserId("ann")
                    : SocksClientConfig.V5.withOptimism(optimistic);
            List<SocksClientEvent> events = ThroughProxy.fetch(config, port, SocksAddress.of("127.0.0.1", page.port()));
            assertThat(ThroughProxy.text(events)).as(proxy.output()).endsWith(Page.TEXT);
        }
    }

    @Test
    void whatItsRulesForbidIsRefused() throws IOException {
        int port = Ports.free();
        try (Program proxy = serve(port)) {
            assertThat(ThroughProxy.fetch(SocksClientConfig.V5, port, SocksAddress.of("127.0.0.9", 80)))
                    .as(proxy.output())
                    .last()
                    .isInstanceOfSatisfying(
                            SocksClientEvent.RequestRefused.class,
                            refused -> assertThat(refused.reply()).isEqualTo(SocksReply.NOT_ALLOWED));
        }
    }

    @ParameterizedTest
    @CsvSource({"V4", "V5"})
    void somebodyConnectsToUs(String version) throws IOException {
        int port = Ports.free();
        SocksClientConfig config = version.equals("V4") ? SocksClientConfig.V4 : SocksClientConfig.V5;
        SocksAddress anybody = SocksAddress.of("127.0.0.1", 0);
        try (Program proxy = serve(port)) {
            List<SocksClientEvent> events = Connector.create()
                    .connect(
                            new InetSocketAddress(LOOPBACK, port),
                            () -> SocksTunnel.client(config, SocksCmd.BIND, anybody))
                    .flatMap(link -> link.events()
                            .concatMap(event ->
                                    Mono.fromCallable(() -> call(event)).subscribeOn(Schedulers.boundedElastic()))
                            .takeUntil(event -> event instanceof SocksTunnelEvent.Received)
                            .collectList()
                            .doFinally(end -> link.abort()))
                    .block(Program.PATIENCE);
            assertThat(events).as(proxy.output()).isNotNull();
            assertThat(events).hasAtLeastOneElementOfType(SocksClientEvent.Listening.class);
            assertThat(ThroughProxy.text(events)).isEqualTo("hello");
        }
    }

    /** Once the proxy listens, somebody says hello there. */
    private static SocksClientEvent call(SocksClientEvent event) throws IOException {
        if (event instanceof SocksClientEvent.Listening listening) {
            try (Socket caller = new Socket(LOOPBACK, listening.bound().port())) {
                caller.getOutputStream().write("hello".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return event;
    }

    @Test
    void datagramsGoThereAndBack() throws Exception {
        int port = Ports.free();
        try (Program proxy = serve(port);
                DatagramSocket echo = new DatagramSocket(0, LOOPBACK);
                DatagramSocket ours = new DatagramSocket(0, LOOPBACK)) {
            Link<SocksClientCommand, SocksClientEvent> link = Objects.requireNonNull(Connector.create()
                    .connect(
                            new InetSocketAddress(LOOPBACK, port),
                            () -> new SocksClientEngine(
                                    SocksClientConfig.V5, SocksCmd.UDP_ASSOCIATE, SocksAddress.of((InetSocketAddress)
                                            ours.getLocalSocketAddress())))
                    .block(Program.PATIENCE));
            try {
                Sinks.One<SocksClientEvent.Associated> told = Sinks.one();
                link.events()
                        .ofType(SocksClientEvent.Associated.class)
                        .subscribe(told::tryEmitValue, told::tryEmitError); // to cancel it would end the association
                SocksClientEvent.Associated associated = told.asMono().block(Program.PATIENCE);
                assertThat(associated).as(proxy.output()).isNotNull();
                InetSocketAddress relay =
                        new InetSocketAddress(LOOPBACK, associated.relay().port());
                assertThat(converse(SocksUdpEngine.client(SocksUdpConfig.DEFAULTS, relay), ours, echo))
                        .as(proxy.output())
                        .isEqualTo("HELLO");
            } finally {
                link.abort();
            }
        }
    }

    private static String converse(SocksUdpEngine engine, DatagramSocket ours, DatagramSocket echo) throws IOException {
        ours.setSoTimeout((int) Program.PATIENCE.toMillis());
        echo.setSoTimeout((int) Program.PATIENCE.toMillis());
        ByteBuffer hello = ByteBuffer.wrap("hello".getBytes(StandardCharsets.US_ASCII));
        engine.advance(0);
        engine.send(new SocksUdpCommand.Send(SocksAddress.of("127.0.0.1", echo.getLocalPort()), hello), 0);
        Datagram unit = Objects.requireNonNull(engine.transmit());
        byte[] written = new byte[unit.payload().remaining()];
        unit.payload().get(written);
        ours.send(new DatagramPacket(written, written.length, unit.remote()));

        DatagramPacket asked = new DatagramPacket(new byte[1500], 1500);
        echo.receive(asked);
        byte[] answer = new String(asked.getData(), 0, asked.getLength(), StandardCharsets.US_ASCII)
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.US_ASCII);
        echo.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));

        DatagramPacket back = new DatagramPacket(new byte[1500], 1500);
        ours.receive(back);
        engine.receive(
                Datagram.of(
                        (InetSocketAddress) back.getSocketAddress(),
                        ByteBuffer.wrap(back.getData(), 0, back.getLength())),
                0);
        SocksUdpEvent event = engine.poll();
        assertThat(engine.phase()).isEqualTo(Phase.OPEN);
        assertThat(event).isInstanceOf(SocksUdpEvent.Received.class);
        SocksUdpEvent.Received received = (SocksUdpEvent.Received) Objects.requireNonNull(event);
        assertThat(received.address()).isEqualTo(SocksAddress.of("127.0.0.1", echo.getLocalPort()));
        return StandardCharsets.US_ASCII.decode(received.payload()).toString();
    }
}
