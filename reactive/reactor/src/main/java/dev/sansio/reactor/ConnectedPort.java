package dev.sansio.reactor;

import dev.sansio.core.Datagram;
import dev.sansio.core.Port;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A datagram port on a connected socket: one buffer is one datagram. */
record ConnectedPort(Port<Datagram, Datagram> port, InetSocketAddress remote) implements Port<ByteBuffer, ByteBuffer> {

    @Override
    public void receive(ByteBuffer unit, long now) {
        port.receive(Datagram.of(remote, unit), now);
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        Datagram datagram = port.transmit();
        return datagram == null ? null : datagram.payload();
    }

    @Override
    public boolean hungry() {
        return port.hungry();
    }

    @Override
    public boolean finished() {
        return port.finished();
    }

    @Override
    public void lost(Throwable cause, long now) {
        port.lost(cause, now);
    }
}
