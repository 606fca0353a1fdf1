package dev.sansio.socks;

import java.util.Map;

/**
 * What a proxy says about a request: the field REP (RFC 1928 section 6), CD in SOCKS 4. The two share no code, so that one
 * type serves both; unknown codes keep their number.
 *
 * @param code 0 to 255
 */
public record SocksReply(int code) {

    /** Success. */
    public static final SocksReply SUCCEEDED = new SocksReply(0);

    /** General failure of the proxy. */
    public static final SocksReply GENERAL_FAILURE = new SocksReply(1);

    /** The rules of the proxy do not allow it. */
    public static final SocksReply NOT_ALLOWED = new SocksReply(2);

    /** Network unreachable. */
    public static final SocksReply NETWORK_UNREACHABLE = new SocksReply(3);

    /** Host unreachable; a name that does not exist, too. */
    public static final SocksReply HOST_UNREACHABLE = new SocksReply(4);

    /** Connection refused. */
    public static final SocksReply CONNECTION_REFUSED = new SocksReply(5);

    /** The time to live expired: the connection took too long. */
    public static final SocksReply TTL_EXPIRED = new SocksReply(6);

    /** Command not supported. */
    public static final SocksReply COMMAND_NOT_SUPPORTED = new SocksReply(7);

    /** Address type not supported. */
    public static final SocksReply ADDRESS_TYPE_NOT_SUPPORTED = new SocksReply(8);

    /** SOCKS 4: success. */
    public static final SocksReply V4_GRANTED = new SocksReply(0x5A);

    /** SOCKS 4: rejected or failed. */
    public static final SocksReply V4_REJECTED = new SocksReply(0x5B);

    /** SOCKS 4: rejected, because the proxy cannot reach the client's identd. */
    public static final SocksReply V4_NO_IDENTD = new SocksReply(0x5C);

    /** SOCKS 4: rejected, because the client's identd reports another user id. */
    public static final SocksReply V4_IDENTD_MISMATCH = new SocksReply(0x5D);

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0, "succeeded"),
            Map.entry(1, "general failure"),
            Map.entry(2, "not allowed by the rules"),
            Map.entry(3, "network unreachable"),
            Map.entry(4, "host unreachable"),
            Map.entry(5, "connection refused"),
            Map.entry(6, "TTL expired"),
            Map.entry(7, "command not supported"),
            Map.entry(8, "address type not supported"),
            Map.entry(0x5A, "granted"),
            Map.entry(0x5B, "rejected or failed"),
            Map.entry(0x5C, "identd not reachable"),
            Map.entry(0x5D, "identd reports another user id"),
            Map.entry(0xF0, "onion service not found"),
            Map.entry(0xF1, "onion service descriptor invalid"),
            Map.entry(0xF2, "introduction to onion service failed"),
            Map.entry(0xF3, "rendezvous with onion service failed"),
            Map.entry(0xF4, "onion service needs client authorization"),
            Map.entry(0xF5, "onion service refused client authorization"),
            Map.entry(0xF6, "onion address invalid"),
            Map.entry(0xF7, "introduction to onion service timed out"));

    private static final SocksReply[] ALL = new SocksReply[0x100];

    static {
        for (int code = 0; code < ALL.length; code++) {
            ALL[code] = new SocksReply(code);
        }
    }

    /** Checks the range. */
    public SocksReply {
        if (code < 0 || code > 0xFF) {
            throw new IllegalArgumentException("a reply is one octet: " + code);
        }
    }

    static SocksReply of(int code) {
        return ALL[code];
    }

    /** Whether the request was granted. */
    public boolean succeeded() {
        return code == SUCCEEDED.code || code == V4_GRANTED.code;
    }

    /** Whether the same request may succeed later, at the same proxy, with the same credentials. */
    public boolean retryable() {
        return code == GENERAL_FAILURE.code
                || (code >= NETWORK_UNREACHABLE.code && code <= TTL_EXPIRED.code)
                || code == V4_REJECTED.code
                || code == 0xF2
                || code == 0xF3
                || code == 0xF7;
    }

    private boolean isOfV4() {
        return code >= V4_GRANTED.code && code <= V4_IDENTD_MISMATCH.code;
    }

    /** This reply as a version can say it. SOCKS 4 knows of one reason only, and SOCKS 5 not of identd. */
    SocksReply in(SocksVersion version) {
        if (version == SocksVersion.V5) {
            return !isOfV4() ? this : code == V4_GRANTED.code ? SUCCEEDED : GENERAL_FAILURE;
        }
        return isOfV4() ? this : code == SUCCEEDED.code ? V4_GRANTED : V4_REJECTED;
    }

    @Override
    public String toString() {
        String name = NAMES.get(code);
        return name == null ? "reply " + code : code + " " + name;
    }
}
