package dev.sansio.socks;

import dev.sansio.core.Engine;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fragments that wait for the rest of their datagram (RFC 1928 section 7). They are taken in order only: one with a lower
 * number begins anew, and a gap cannot be filled any more.
 */
final class Reassembly {

    private final SocksUdpConfig config;
    private final List<ByteBuffer> parts = new ArrayList<>();
    private @Nullable SocksAddress address;
    private int highest;
    private long octets;
    private long deadline = Engine.NEVER;

    Reassembly(SocksUdpConfig config) {
        this.config = config;
    }

    long deadline() {
        return deadline;
    }

    /** Whether fragments wait. */
    boolean isEmpty() {
        return highest == 0;
    }

    /** Forgets what waits. */
    void clear() {
        parts.clear();
        address = null;
        highest = 0;
        octets = 0;
        deadline = Engine.NEVER;
    }

    /** Takes a fragment that may follow; false if it does not, and then nothing waits. */
    boolean add(SocksDatagram fragment, long now) {
        if (fragment.position() <= highest) {
            clear();
        }
        boolean fits = fragment.position() == highest + 1
                && (address == null || address.equals(fragment.address()))
                && config.reassembledOctets().admits(octets + fragment.payload().remaining());
        if (!fits) {
            clear();
            return false;
        }
        if (highest == 0) {
            address = fragment.address();
            deadline = now + config.reassemblyTime().toNanos();
        }
        highest++;
        octets += fragment.payload().remaining();
        parts.add(fragment.payload());
        return true;
    }

    /** All of them as one datagram; nothing waits any more. */
    SocksUdpEvent.Received complete(SocksAddress from) {
        ByteBuffer whole = ByteBuffer.allocate((int) octets);
        for (ByteBuffer part : parts) {
            whole.put(part.duplicate());
        }
        clear();
        return new SocksUdpEvent.Received(from, whole.flip());
    }
}
