package dev.sansio.reactor;

import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Phase;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;

/** Datagrams as events and commands; an empty one closes. */
final class UnitEngine implements DatagramEngine<Datagram, Datagram> {

    static final InetSocketAddress PEER = InetSocketAddress.createUnresolved("peer", 53);

    private final ArrayDeque<Datagram> in = new ArrayDeque<>();
    private final ArrayDeque<Datagram> out = new ArrayDeque<>();
    private boolean closed;
    private boolean dry;

    static Datagram unit(String text) {
        return Datagram.of(PEER, Text.bytes(text));
    }

    @Override
    public void send(Datagram command, long now) {
        closed |= !command.payload().hasRemaining();
        if (!closed) {
            out.add(command);
        }
    }

    @Override
    public Datagram poll() {
        Datagram event = in.poll();
        dry = event == null;
        return event;
    }

    @Override
    public long deadline() {
        return NEVER;
    }

    @Override
    public void advance(long now) {}

    @Override
    public Phase phase() {
        return closed ? Phase.CLOSED : Phase.OPEN;
    }

    @Override
    public void receive(Datagram unit, long now) {
        in.add(unit);
    }

    @Override
    public Datagram transmit() {
        return out.poll();
    }

    @Override
    public boolean hungry() {
        return dry && !closed;
    }

    @Override
    public boolean finished() {
        return closed;
    }

    @Override
    public void lost(Throwable cause, long now) {
        closed = true;
        out.clear();
    }

    @Override
    public void undeliverable(Datagram unit, Throwable cause, long now) {}
}
