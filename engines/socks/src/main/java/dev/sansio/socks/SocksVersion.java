package dev.sansio.socks;

/** The versions of the protocol. */
public enum SocksVersion {
    /** SOCKS 4: IPv4 addresses, a user id that nothing proves. */
    V4(4),
    /** SOCKS 4A: as 4, and the server looks names up. */
    V4A(4),
    /** SOCKS 5 (RFC 1928). */
    V5(5);

    private final int number;

    SocksVersion(int number) {
        this.number = number;
    }

    /** The first octet of a client's first message: 4 or 5. */
    public int number() {
        return number;
    }
}
