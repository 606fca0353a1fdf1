package dev.sansio.socks;

/**
 * What a client requests: the field CMD (RFC 1928 section 4), CD in SOCKS 4.
 *
 * @param code 0 to 255; also those that no specification knows
 */
public record SocksCmd(int code) {

    /** A connection to an address. */
    public static final SocksCmd CONNECT = new SocksCmd(1);

    /** A connection from an address, to a port that the proxy opens. */
    public static final SocksCmd BIND = new SocksCmd(2);

    /** A relay for datagrams, for as long as the connection lives; SOCKS 5 only. */
    public static final SocksCmd UDP_ASSOCIATE = new SocksCmd(3);

    /** The address of a name; an extension of Tor, SOCKS 4A and 5. The proxy closes after its reply. */
    public static final SocksCmd RESOLVE = new SocksCmd(0xF0);

    /** The name of an address; an extension of Tor, SOCKS 5 only. The proxy closes after its reply. */
    public static final SocksCmd RESOLVE_PTR = new SocksCmd(0xF1);

    /** Checks the range. */
    public SocksCmd {
        if (code < 0 || code > 0xFF) {
            throw new IllegalArgumentException("a command is one octet: " + code);
        }
    }

    /** One of the constants, or a new one for another code. */
    public static SocksCmd of(int code) {
        switch (code) {
            case 1:
                return CONNECT;
            case 2:
                return BIND;
            case 3:
                return UDP_ASSOCIATE;
            case 0xF0:
                return RESOLVE;
            case 0xF1:
                return RESOLVE_PTR;
            default:
                return new SocksCmd(code);
        }
    }

    /** Whether the reply is all there is, and the connection ends with it. */
    boolean endsWithReply() {
        return code == RESOLVE.code || code == RESOLVE_PTR.code;
    }

    @Override
    public String toString() {
        switch (code) {
            case 1:
                return "CONNECT";
            case 2:
                return "BIND";
            case 3:
                return "UDP ASSOCIATE";
            case 0xF0:
                return "RESOLVE";
            case 0xF1:
                return "RESOLVE_PTR";
            default:
                return "CMD " + code;
        }
    }
}
