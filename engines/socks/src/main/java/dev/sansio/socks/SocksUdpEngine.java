package dev.sansio.socks;

import dev.sansio.core.Bytes;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Phase;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * One end of a UDP association (RFC 1928 section 7): of a client, which speaks with a relay, or of the relay on its client's
 * side. It takes datagrams from the other end only. It lives no longer than the connection of the association, whose end is
 * told to it by {@link SocksUdpCommand.Close}.
 */
public final class SocksUdpEngine implements DatagramEngine<SocksUdpCommand, SocksUdpEvent> {

    private static final int MOST_OCTETS = 65_507;
    private static final InetSocketAddress NOBODY = InetSocketAddress.createUnresolved("unknown", 0);

    private final SocksUdpConfig config;
    private final InetAddress peer;
    private final int port;
    private final Reassembly reassembly;
    private final ArrayDeque<SocksUdpEvent> events = new ArrayDeque<>();
    private final ArrayDeque<Datagram> out = new ArrayDeque<>();

    /** Where the other end is; null for a client that has not sent anything. */
    private @Nullable InetSocketAddress remote;

    private Phase phase = Phase.OPEN;

    private SocksUdpEngine(SocksUdpConfig config, InetSocketAddress peer, boolean known) {
        InetAddress address = peer.getAddress();
        if (address == null) {
            throw new IllegalArgumentException("the address of the other end was not looked up: " + peer);
        }
        this.config = config;
        this.peer = address;
        this.port = peer.getPort();
        this.remote = known ? peer : null;
        this.reassembly = new Reassembly(config);
    }

    /**
     * A client.
     *
     * @param relay as told by {@link SocksClientEvent.Associated}
     */
    public static SocksUdpEngine client(SocksUdpConfig config, InetSocketAddress relay) {
        return new SocksUdpEngine(config, relay, true);
    }

    /**
     * A relay.
     *
     * @param client the address that the client has on its connection, with the port that it requested; with port 0, the port
     *     from which the first datagram comes
     */
    public static SocksUdpEngine relay(SocksUdpConfig config, InetSocketAddress client) {
        return new SocksUdpEngine(config, client, false);
    }

    @Override
    public void send(SocksUdpCommand command, long now) {
        if (phase.terminal()) {
            return;
        }
        if (command instanceof SocksUdpCommand.Send send) {
            send(SocksDatagram.of(send.address(), send.payload()));
        } else {
            close();
        }
    }

    private void send(SocksDatagram datagram) {
        InetSocketAddress to = remote;
        if (to == null) {
            tell(new SocksUdpEvent.Dropped(SocksUdpEvent.Reason.UNASKED, new InetSocketAddress(peer, port)));
            return;
        }
        ByteBuffer unit = datagram.encode();
        if (unit.remaining() > MOST_OCTETS) {
            throw new CommandRejectedException("with its header a datagram has " + MOST_OCTETS + " octets at most");
        }
        out.add(Datagram.of(to, unit));
    }

    private void close() {
        phase = Phase.CLOSED;
        reassembly.clear();
    }

    private boolean full() {
        return !config.queuedEvents().admits(events.size() + 1L);
    }

    private void tell(SocksUdpEvent event) {
        if (!full()) {
            events.add(event);
        }
    }

    @Override
    public void receive(Datagram unit, long now) {
        if (phase.terminal() || full()) {
            return;
        }
        InetSocketAddress from = unit.remote();
        if (!isPeer(from)) {
            drop(SocksUdpEvent.Reason.FOREIGN, from);
            return;
        }
        ByteBuffer payload = unit.payload();
        SocksDatagram datagram =
                SocksDatagram.decode(payload.hasArray() ? payload : ByteBuffer.wrap(Bytes.copy(payload)));
        if (datagram == null) {
            drop(SocksUdpEvent.Reason.MALFORMED, from);
            return;
        }
        remote = from;
        if (datagram.isStandalone()) {
            abandonFragments(from);
            tell(new SocksUdpEvent.Received(datagram.address(), datagram.payload()));
        } else if (!config.reassembly() || datagram.position() == 0) {
            drop(SocksUdpEvent.Reason.FRAGMENT, from);
        } else {
            fragment(datagram, from, now);
        }
    }

    private boolean isPeer(InetSocketAddress from) {
        InetSocketAddress known = remote;
        return known != null
                ? known.equals(from)
                : peer.equals(from.getAddress()) && (port == 0 || port == from.getPort());
    }

    private void fragment(SocksDatagram datagram, InetSocketAddress from, long now) {
        if (!reassembly.add(datagram, now)) {
            drop(SocksUdpEvent.Reason.INCOMPLETE, from);
        } else if (datagram.isLast()) {
            tell(reassembly.complete(datagram.address()));
        }
    }

    private void drop(SocksUdpEvent.Reason reason, InetSocketAddress other) {
        tell(new SocksUdpEvent.Dropped(reason, other));
    }

    /** A complete datagram has a lower number than any fragment (RFC 1928 section 7). */
    private void abandonFragments(InetSocketAddress other) {
        if (!reassembly.isEmpty()) {
            reassembly.clear();
            drop(SocksUdpEvent.Reason.INCOMPLETE, other);
        }
    }

    @Override
    public @Nullable SocksUdpEvent poll() {
        return events.poll();
    }

    @Override
    public long deadline() {
        return reassembly.deadline();
    }

    @Override
    public void advance(long now) {
        if (reassembly.deadline() <= now) {
            InetSocketAddress from = remote;
            abandonFragments(from == null ? NOBODY : from);
        }
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public @Nullable Datagram transmit() {
        return out.poll();
    }

    @Override
    public boolean hungry() {
        return phase == Phase.OPEN && !full();
    }

    @Override
    public boolean finished() {
        return phase.terminal() && out.isEmpty();
    }

    @Override
    public void lost(Throwable cause, long now) {
        close();
        out.clear();
    }

    /** Nothing: what a relay drops, it drops silently, and so does a network. */
    @Override
    public void undeliverable(Datagram unit, Throwable cause, long now) {}
}
