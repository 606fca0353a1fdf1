package dev.sansio.socks;

import static dev.sansio.socks.Conversations.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Datagram;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.testkit.Octets;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header of datagrams, fragments, and who may send what to whom (RFC 1928 section 7). */
class SocksUdpTest {

    private static final SocksAddress DNS = SocksAddress.of("192.0.2.53", 53);
    private static final InetSocketAddress CLIENT = new InetSocketAddress("192.0.2.1", 4000);
    private static final InetSocketAddress OTHER = new InetSocketAddress("192.0.2.66", 4000);
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress("192.0.2.1", 0);

    private final SocksUdpEngine relay = SocksUdpEngine.relay(SocksUdpConfig.DEFAULTS, ANY_PORT);
    private final SocksUdpEngine patient = SocksUdpEngine.relay(SocksUdpConfig.DEFAULTS.withReassembly(true), ANY_PORT);

    private static Datagram from(InetSocketAddress sender, int fragment, String text) {
        return Datagram.of(sender, new SocksDatagram(fragment, DNS, bytes(text)).encode());
    }

    private static List<SocksUdpEvent> poll(SocksUdpEngine engine) {
        List<SocksUdpEvent> events = new ArrayList<>();
        for (SocksUdpEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
        return events;
    }

    private static SocksUdpEvent dropped(SocksUdpEvent.Reason reason, InetSocketAddress other) {
        return new SocksUdpEvent.Dropped(reason, other);
    }

    private static SocksUdpEvent received(String text) {
        return new SocksUdpEvent.Received(DNS, bytes(text));
    }

    // --- the header ---

    @Test
    void headerIsAsInSection7() {
        assertThat(Octets.of(SocksDatagram.of(DNS, bytes("ab")).encode()))
                .isEqualTo(Octets.hex("00 00 00 01 C0 00 02 35 00 35 61 62"));
        assertThat(Octets.of(SocksDatagram.of(SocksAddress.domain("ab.c", 1), bytes(""))
                        .encode()))
                .isEqualTo(Octets.hex("00 00 00 03 04 61 62 2E 63 00 01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "2001:db8::1", "host.example"})
    void whatIsEncodedIsDecoded(String host) {
        SocksDatagram datagram = new SocksDatagram(0x83, SocksAddress.of(host, 65_535), bytes("payload"));
        ByteBuffer unit = datagram.encode();
        SocksDatagram decoded = SocksDatagram.decode(unit);
        assertThat(decoded).isEqualTo(datagram);
        assertThat(SocksDatagram.decode(unit.asReadOnlyBuffer())).isEqualTo(datagram);
        assertThat(unit.position()).isZero();
        assertThat(datagram.position()).isEqualTo(3);
        assertThat(datagram.isLast()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00 00 00",
                "00 00 00 01",
                "00 00 00 01 C0 00 02 35 00",
                "00 00 00 02 C0 00 02 35 00 35",
                "00 00 00 03 00 00 35",
                "00 00 00 03 05 61 62 00 35",
                "00 00 00 03 01 00 00 35"
            })
    void brokenHeaderIsNone(String unit) {
        assertThat(SocksDatagram.decode(Octets.hex(unit).toBuffer())).isNull();
        relay.receive(Datagram.of(CLIENT, Octets.hex(unit).toBuffer()), 0);
        assertThat(poll(relay)).containsExactly(dropped(SocksUdpEvent.Reason.MALFORMED, CLIENT));
    }

    // --- who with whom ---

    @Test
    void datagramsOfOthersAreDropped() {
        relay.receive(from(OTHER, 0, "x"), 0);
        relay.receive(from(CLIENT, 0, "y"), 0);
        relay.receive(from(new InetSocketAddress("192.0.2.1", 4001), 0, "z"), 0);
        assertThat(poll(relay))
                .containsExactly(
                        dropped(SocksUdpEvent.Reason.FOREIGN, OTHER),
                        received("y"),
                        dropped(SocksUdpEvent.Reason.FOREIGN, new InetSocketAddress("192.0.2.1", 4001)));
    }

    @Test
    void portThatTheClientRequestedIsHeld() {
        SocksUdpEngine strict = SocksUdpEngine.relay(SocksUdpConfig.DEFAULTS, CLIENT);
        strict.receive(from(new InetSocketAddress("192.0.2.1", 4001), 0, "x"), 0);
        assertThat(poll(strict)).hasSize(1).doesNotContain(received("x"));
    }

    @Test
    void clientThatSentNothingIsSentNothing() {
        relay.send(new SocksUdpCommand.Send(DNS, bytes("flood")), 0);
        assertThat(relay.transmit()).isNull();
        assertThat(poll(relay)).containsExactly(dropped(SocksUdpEvent.Reason.UNASKED, ANY_PORT));
        relay.receive(from(CLIENT, 0, "x"), 0);
        relay.send(new SocksUdpCommand.Send(DNS, bytes("answer")), 0);
        assertThat(relay.transmit())
                .isEqualTo(Datagram.of(
                        CLIENT, SocksDatagram.of(DNS, bytes("answer")).encode()));
    }

    @Test
    void clientSpeaksWithItsRelayAtOnceAndWithNobodyElse() {
        SocksUdpEngine client = SocksUdpEngine.client(SocksUdpConfig.DEFAULTS, OTHER);
        client.send(new SocksUdpCommand.Send(Conversations.HOST, bytes("query")), 0);
        assertThat(client.transmit())
                .isEqualTo(Datagram.of(
                        OTHER,
                        SocksDatagram.of(Conversations.HOST, bytes("query")).encode()));
        client.receive(from(OTHER, 0, "answer"), 0);
        client.receive(from(CLIENT, 0, "forged"), 0);
        assertThat(poll(client)).containsExactly(received("answer"), dropped(SocksUdpEvent.Reason.FOREIGN, CLIENT));
    }

    @Test
    void relayThatWasNotLookedUpIsRejected() {
        InetSocketAddress name = InetSocketAddress.createUnresolved("relay.invalid", 1);
        assertThatThrownBy(() -> SocksUdpEngine.client(SocksUdpConfig.DEFAULTS, name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void associationDiesWithItsConnection() {
        relay.receive(from(CLIENT, 0, "x"), 0);
        relay.send(new SocksUdpCommand.Close(), 0);
        relay.receive(from(CLIENT, 0, "y"), 0);
        relay.send(new SocksUdpCommand.Send(DNS, bytes("z")), 0);
        assertThat(relay.phase()).isEqualTo(Phase.CLOSED);
        assertThat(poll(relay)).containsExactly(received("x"));
        assertThat(relay.transmit()).isNull();
        assertThat(relay.finished()).isTrue();
    }

    @Test
    void limitQueuedEvents() {
        SocksUdpEngine small = SocksUdpEngine.relay(SocksUdpConfig.DEFAULTS.withLimits(100, 2), ANY_PORT);
        for (int i = 0; i < 5; i++) {
            small.receive(from(CLIENT, 0, "x"), 0);
        }
        assertThat(small.hungry()).isFalse();
        assertThat(poll(small)).hasSize(2);
        assertThat(small.hungry()).isTrue();
    }

    // --- fragments ---

    @Test
    void fragmentsAreDroppedByDefault() {
        relay.receive(from(CLIENT, 1, "x"), 0);
        relay.receive(from(CLIENT, 0x82, "y"), 0);
        assertThat(poll(relay)).hasSize(2).containsOnly(dropped(SocksUdpEvent.Reason.FRAGMENT, CLIENT));
        assertThat(relay.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void fragmentsInOrderBecomeOneDatagram() {
        patient.receive(from(CLIENT, 1, "a"), 0);
        patient.receive(from(CLIENT, 2, "b"), 1);
        patient.receive(from(CLIENT, 0x83, "c"), 2);
        assertThat(poll(patient)).containsExactly(received("abc"));
        assertThat(patient.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void fragmentWithALowerNumberBeginsAnew() {
        patient.receive(from(CLIENT, 1, "old"), 0);
        patient.receive(from(CLIENT, 1, "new"), 0);
        patient.receive(from(CLIENT, 0x82, "er"), 0);
        assertThat(poll(patient)).containsExactly(received("newer"));
    }

    @Test
    void completeDatagramAbandonsFragments() {
        patient.receive(from(CLIENT, 1, "a"), 0);
        patient.receive(from(CLIENT, 0, "whole"), 0);
        patient.receive(from(CLIENT, 0x82, "b"), 0);
        SocksUdpEvent incomplete = dropped(SocksUdpEvent.Reason.INCOMPLETE, CLIENT);
        assertThat(poll(patient)).containsExactly(incomplete, received("whole"), incomplete);
    }

    @Test
    void gapAbandonsFragments() {
        patient.receive(from(CLIENT, 1, "a"), 0);
        patient.receive(from(CLIENT, 0x83, "c"), 0);
        assertThat(poll(patient)).containsExactly(dropped(SocksUdpEvent.Reason.INCOMPLETE, CLIENT));
        assertThat(patient.deadline()).isEqualTo(Engine.NEVER);
    }

    @Test
    void fragmentsThatAreNotCompletedInTimeAreAbandoned() {
        patient.receive(from(CLIENT, 1, "a"), 7);
        long due = patient.deadline();
        assertThat(due).isEqualTo(7 + Duration.ofSeconds(5).toNanos());
        patient.advance(due);
        assertThat(poll(patient)).containsExactly(dropped(SocksUdpEvent.Reason.INCOMPLETE, CLIENT));
        assertThatThrownBy(() -> new SocksUdpConfig(
                        true,
                        Duration.ofSeconds(4),
                        SocksUdpConfig.DEFAULTS.reassembledOctets(),
                        SocksUdpConfig.DEFAULTS.queuedEvents()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limitReassembledOctets() {
        SocksUdpEngine small = SocksUdpEngine.relay(
                SocksUdpConfig.DEFAULTS.withReassembly(true).withLimits(3, 10), ANY_PORT);
        small.receive(from(CLIENT, 1, "ab"), 0);
        small.receive(from(CLIENT, 0x82, "cd"), 0);
        assertThat(poll(small)).containsExactly(dropped(SocksUdpEvent.Reason.INCOMPLETE, CLIENT));
    }
}
