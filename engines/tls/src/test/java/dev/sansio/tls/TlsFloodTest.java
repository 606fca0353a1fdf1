package dev.sansio.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Messages after the handshake, and how many of them; handshakes, and how large they are. */
class TlsFloodTest {

    private static Pair secured(TlsVersion version) {
        return Pair.of(Given.client(), Given.server().versions(version)).start();
    }

    private static void receive(End end, byte[] bytes) {
        end.engine.receive(ByteBuffer.wrap(bytes), 0);
        end.poll();
    }

    @Test
    void keyUpdatesAreBounded() {
        TlsLimits strict = TlsLimits.defaults().withMessages(8, 0);
        Pair pair = Pair.of(Given.client(), Given.server().limits(strict)).start();
        for (int i = 0; i < 8; i++) {
            pair.clientSends(new TlsCommand.UpdateKeys())
                    .clientSends(Pair.write("."))
                    .run();
        }
        assertThat(pair.server.text()).isEqualTo("........");
        assertThat(pair.server.code()).as("within the limit").isEqualTo("none");
        pair.clientSends(new TlsCommand.UpdateKeys()).run();

        assertThat(pair.server.code()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(pair.server.failure).hasMessageContaining("TlsLimits.messageBurst");
    }

    /** RFC 5246 section 6.2.1: they are legal, and some send them to make traffic analysis harder. */
    @Test
    void emptyRecordsAreBounded() throws Exception {
        End server = strict();
        HandmadeClient12 peer = new HandmadeClient12(server);
        assertThat(server.secured().protocol()).isEqualTo("TLSv1.2");
        for (int i = 0; i < 8; i++) {
            peer.send(HandmadeClient.APPLICATION_DATA, new byte[0]);
            peer.send(HandmadeClient.APPLICATION_DATA, new byte[] {'.'});
        }
        assertThat(server.code()).as("within the limit").isEqualTo("none");
        assertThat(server.text()).isEqualTo("........");
        peer.send(HandmadeClient.APPLICATION_DATA, new byte[0]);

        assertExceeded(server);
    }

    /** RFC 8446 section 5.4 permits them, and the JDK does not: there is nothing to be flooded with. */
    @Test
    void anEmptyRecordOfTls13IsABadOne() throws Exception {
        for (int padding : new int[] {0, 1, 16_000}) {
            End server = strict();
            HandmadeClient peer = new HandmadeClient(server);
            assertThat(server.secured().protocol()).isEqualTo("TLSv1.3");
            peer.send(HandmadeClient.APPLICATION_DATA, new byte[] {'.'});
            peer.sendPadding(padding);

            assertThat(server.text()).isEqualTo(".");
            assertThat(server.code()).isEqualTo(TlsFailure.BAD_RECORD);
        }
    }

    /** RFC 8446 section 6.1: an alert of warning that ends nothing. */
    @Test
    void warningsAreBounded() throws Exception {
        End server = strict();
        HandmadeClient peer = new HandmadeClient(server);
        for (int i = 0; i < 9; i++) {
            peer.send(HandmadeClient.ALERT, new byte[] {1, 90});
        }
        assertExceeded(server);
    }

    /** RFC 8446 section 4.1.2: with TLS 1.3 there is none, and a ClientHello after the handshake is out of place. */
    @Test
    void aRenegotiationOfTls13IsRefused() throws Exception {
        End server = strict();
        HandmadeClient peer = new HandmadeClient(server);
        peer.send(HandmadeClient.HANDSHAKE, HandmadeClient.clientHello(BigInteger.TWO));

        assertThat(server.code()).isEqualTo(TlsFailure.PROTOCOL);
    }

    /** RFC 8446 section 5 tolerates one within the handshake, for old middleboxes' sake; the JDK, one at any time. */
    @Test
    void aSecondChangeOfCipherSpecIsRefused() throws Exception {
        End server = strict();
        HandmadeClient peer = new HandmadeClient(server);
        peer.sendPlain(20, new byte[] {1});
        assertThat(server.code()).isEqualTo("none");
        peer.sendPlain(20, new byte[] {1});

        assertThat(server.code()).isEqualTo(TlsFailure.PROTOCOL);
    }

    private static End strict() {
        TlsLimits limits = TlsLimits.defaults().withMessages(8, 0);
        return new End(TlsEngine.server(Given.server().limits(limits).build()));
    }

    private static void assertExceeded(End end) {
        assertThat(end.code()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(end.failure).hasMessageContaining("TlsLimits.messageBurst");
    }

    @Test
    void patienceWithMessagesComesBackWithTime() {
        TlsLimits strict = TlsLimits.defaults().withMessages(8, 1);
        Pair pair = Pair.of(Given.client(), Given.server().limits(strict)).start();
        for (int i = 0; i < 100; i++) {
            pair.now += 1_000_000_000L;
            pair.clientSends(new TlsCommand.UpdateKeys()).run();
        }
        assertThat(pair.server.code()).isEqualTo("none");
    }

    @Test
    void renewedKeysCarryOnBothWays() {
        Pair pair = secured(TlsVersion.TLS_1_3);
        pair.clientSends(new TlsCommand.UpdateKeys())
                .clientSends(Pair.write("renewed"))
                .run();
        pair.serverSends(new TlsCommand.UpdateKeys())
                .serverSends(Pair.write("so are ours"))
                .run();

        assertThat(pair.server.text()).isEqualTo("renewed");
        assertThat(pair.client.text()).isEqualTo("so are ours");
    }

    @Test
    void keysAreNotRenewedWithTls12() {
        Pair pair = secured(TlsVersion.TLS_1_2);
        assertThatThrownBy(() -> pair.clientSends(new TlsCommand.UpdateKeys()))
                .isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void aRenegotiationIsRefused() throws Exception {
        End server = new End(
                TlsEngine.server(Given.server().versions(TlsVersion.TLS_1_2).build()));
        RawPeer peer = new RawPeer(Given.client().build()).handshake(server);
        assertThat(server.isSecured()).isTrue();
        peer.ssl.beginHandshake();
        receive(server, peer.flights());

        assertThat(server.code()).isEqualTo(TlsFailure.PROTOCOL);
        assertThat(server.failure).hasMessageContaining("renegotiation");
    }

    @Test
    void aRequestForRenegotiationIsRefused() throws Exception {
        End client = new End(Given.client(Given.client().build()));
        RawPeer peer = new RawPeer(Given.server().versions(TlsVersion.TLS_1_2).build()).handshake(client);
        assertThat(client.isSecured()).isTrue();
        peer.ssl.beginHandshake();
        receive(client, peer.flights());

        assertThat(client.code()).isEqualTo(TlsFailure.PROTOCOL);
    }

    @Test
    void aHandshakeOfManyBytesIsRefusedBeforeTheyHaveCome() {
        TlsLimits strict = TlsLimits.defaults().withHandshakeSize(1000, 100);
        End end = new End(TlsEngine.server(Given.server().limits(strict).build()));
        end.engine.advance(0);
        receive(end, new byte[] {22, 3, 3, 0x10, 0});

        assertThat(end.code()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(end.failure).hasMessageContaining("TlsLimits.handshakeBytes");
    }

    @Test
    void aHandshakeOfManyRecordsIsRefused() {
        TlsLimits strict = TlsLimits.defaults().withHandshakeSize(100_000, 10);
        End end = new End(TlsEngine.server(Given.server().limits(strict).build()));
        end.engine.advance(0);
        receive(end, new byte[] {22, 3, 3, 0, 4, 1, 0, 0x10, 0});
        for (int i = 0; i < 9; i++) {
            receive(end, new byte[] {22, 3, 3, 0, 1, 0});
        }
        assertThat(end.code()).as("within the limit").isEqualTo("none");
        receive(end, new byte[] {22, 3, 3, 0, 1, 0});

        assertThat(end.code()).isEqualTo(SessionFailedException.LIMIT);
        assertThat(end.failure).hasMessageContaining("TlsLimits.handshakeRecords");
    }
}
