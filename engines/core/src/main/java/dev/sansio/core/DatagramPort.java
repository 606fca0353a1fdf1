package dev.sansio.core;

/** A port on unordered, lossy units: QUIC, a search by UDP, the UDP relay of SOCKS. */
public interface DatagramPort extends Port<Datagram, Datagram> {

    /** A datagram could not be delivered. A hint, never fatal by itself. */
    void undeliverable(Datagram unit, Throwable cause, long now);
}
