package dev.sansio.socks;

import static dev.sansio.socks.Conversations.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.testkit.Octets;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SOCKS, then TLS, then octets: three engines that know nothing of each other, at both ends, for every cut. */
class SocksTlsTest {

    private static final TlsConfig CLIENT =
            TlsConfig.client().trust(TlsTrust.pem(text("ca.pem"))).build();
    private static final TlsConfig SERVER = TlsConfig.server(TlsCredentials.pem(text("server.pem"), text("server.key")))
            .build();
    private static final SocksAddress HOST = SocksAddress.domain("server.test", 443);

    private static StreamEngine<SocksTunnelCommand, SocksTunnelEvent> client(SocksClientConfig config) {
        return Switch.after(new SocksClientEngine(config, HOST), event -> null, event -> clientStack());
    }

    private static StreamEngine<SocksTunnelCommand, SocksTunnelEvent> clientStack() {
        return Stack.of(TlsEngine.client(CLIENT, "server.test", 443).carrier(), tunnel(), event -> null);
    }

    private static StreamEngine<SocksTunnelCommand, SocksTunnelEvent> serverStack() {
        return Stack.of(TlsEngine.server(SERVER).carrier(), tunnel(), event -> null);
    }

    private static StreamEngine<SocksTunnelCommand, SocksTunnelEvent> tunnel() {
        return SocksTunnel.plain();
    }

    /** Both ends, and the octets between them cut in two at one offset of one direction, or in pieces of one size. */
    private static final class Run {

        private final StreamEngine<SocksTunnelCommand, SocksTunnelEvent> client;
        private final SocksServerEngine proxy = new SocksServerEngine(SocksServerConfig.open());
        private final StreamEngine<SocksTunnelCommand, SocksTunnelEvent> server =
                Switch.after(proxy, event -> null, event -> serverStack());
        private final List<SocksTunnelEvent> atClient = new ArrayList<>();
        private final List<SocksTunnelEvent> atServer = new ArrayList<>();
        private final int cut;
        private final boolean pieces;
        private boolean greeted;
        private boolean answered;

        Run(SocksClientConfig config, int cut, boolean pieces) {
            this.client = client(config);
            this.cut = cut;
            this.pieces = pieces;
        }

        void play() {
            client.advance(0);
            server.advance(0);
            boolean moving = true;
            while (moving) {
                moving = pump(client, atClient, server);
                if (proxy.phase() == Phase.PAUSED) {
                    proxy.send(new SocksServerCommand.Grant(Conversations.BOUND), 0);
                    moving = true;
                }
                moving |= pump(server, atServer, client);
                if (!greeted && client.phase() == Phase.OPEN) {
                    greeted = true;
                    client.send(new SocksTunnelCommand.Send(bytes("hello")), 0);
                    moving = true;
                }
                if (!answered && !atServer.isEmpty()) {
                    answered = true;
                    server.send(new SocksTunnelCommand.Send(bytes("good day")), 0);
                    moving = true;
                }
            }
        }

        private boolean pump(
                StreamEngine<SocksTunnelCommand, SocksTunnelEvent> from,
                List<SocksTunnelEvent> events,
                StreamEngine<?, ?> to) {
            for (SocksTunnelEvent event = from.poll(); event != null; event = from.poll()) {
                events.add(event);
            }
            List<Octets> written = new ArrayList<>();
            for (ByteBuffer bytes = from.transmit(); bytes != null; bytes = from.transmit()) {
                written.add(Octets.of(bytes));
            }
            Octets all = Octets.concat(written);
            int step = pieces ? cut : Math.max(1, Math.min(cut, all.length()));
            for (int at = 0; at < all.length(); ) {
                int end = pieces || at == 0 ? Math.min(all.length(), at + step) : all.length();
                to.receive(all.slice(at, end).toBuffer(), 0);
                at = end;
            }
            return all.length() > 0;
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"V4A", "V5"},
            value = SocksVersion.class)
    void tlsFollowsSocksForEveryCut(SocksVersion version) {
        SocksClientConfig config = version == SocksVersion.V5 ? SocksClientConfig.V5 : SocksClientConfig.V4A;
        for (int cut = 1; cut <= 64; cut++) {
            check(new Run(config, cut, false), cut);
        }
        for (int size : new int[] {1, 2, 3, 7, 100}) {
            check(new Run(config, size, true), size);
        }
    }

    private static void check(Run run, int cut) {
        run.play();
        assertThat(Tunnelled.text(run.atServer)).as("cut %d", cut).isEqualTo("hello");
        assertThat(Tunnelled.text(run.atClient)).as("cut %d", cut).isEqualTo("good day");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(SocksTlsTest.class.getResourceAsStream("tls/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
