package dev.sansio.socks;

import dev.sansio.core.Limit;
import java.time.Duration;

/**
 * How one end of a UDP association behaves.
 *
 * @param reassembly whether fragments are put together; otherwise they are dropped, as RFC 1928 section 7 permits and most do
 * @param reassemblyTime how long the rest of a datagram may take, from the first fragment; 5 seconds at least
 * @param reassembledOctets of one datagram
 * @param queuedEvents events that were not polled yet; beyond, datagrams are dropped without a word, as by any network
 */
public record SocksUdpConfig(boolean reassembly, Duration reassemblyTime, Limit reassembledOctets, Limit queuedEvents) {

    /** Fragments are dropped. */
    public static final SocksUdpConfig DEFAULTS = new SocksUdpConfig(
            false,
            Duration.ofSeconds(5),
            new Limit("SocksUdpConfig.reassembledOctets", 65_535),
            new Limit("SocksUdpConfig.queuedEvents", 256));

    /** Checks the time. */
    public SocksUdpConfig {
        if (reassemblyTime.compareTo(Duration.ofSeconds(5)) < 0) {
            throw new IllegalArgumentException("fragments have 5 seconds at least: " + reassemblyTime);
        }
    }

    /** With fragments put together, or dropped. */
    public SocksUdpConfig withReassembly(boolean on) {
        return new SocksUdpConfig(on, reassemblyTime, reassembledOctets, queuedEvents);
    }

    /** With other bounds. */
    public SocksUdpConfig withLimits(long octets, long events) {
        return new SocksUdpConfig(
                reassembly,
                reassemblyTime,
                new Limit(reassembledOctets.name(), octets),
                new Limit(queuedEvents.name(), events));
    }
}
