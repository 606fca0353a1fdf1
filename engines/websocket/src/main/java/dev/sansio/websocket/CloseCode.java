package dev.sansio.websocket;

/** Codes of Close frames (RFC 6455 section 7.4 and the registry that it founded). */
public final class CloseCode {

    /** The purpose was fulfilled. */
    public static final int NORMAL = 1000;

    /** The server goes down, or the page was left. */
    public static final int GOING_AWAY = 1001;

    /** The peer broke the protocol. */
    public static final int PROTOCOL_ERROR = 1002;

    /** A kind of data came that cannot be accepted. */
    public static final int UNSUPPORTED_DATA = 1003;

    /** Never on the wire: the Close frame had no code. */
    public static final int NO_STATUS = 1005;

    /** A message is not what its kind says, such as text that is not UTF-8. */
    public static final int INVALID_PAYLOAD = 1007;

    /** A message breaks a policy; for when nothing else suits. */
    public static final int POLICY_VIOLATION = 1008;

    /** A message is too big. */
    public static final int TOO_BIG = 1009;

    /** To a server that has not negotiated an extension that the client needs. */
    public static final int EXTENSION_REQUIRED = 1010;

    /** The server met a condition that it did not expect. */
    public static final int INTERNAL_ERROR = 1011;

    /** The server restarts. */
    public static final int SERVICE_RESTART = 1012;

    /** The server is overloaded; another may be better. */
    public static final int TRY_AGAIN_LATER = 1013;

    /** A gateway got an invalid answer from the server behind it. */
    public static final int BAD_GATEWAY = 1014;

    private CloseCode() {}

    /**
     * Whether a code may stand in a Close frame: one that is registered for that, or 3000 to 4999, for libraries, frameworks and
     * applications.
     */
    public static boolean isSendable(int code) {
        return (code >= NORMAL && code <= UNSUPPORTED_DATA)
                || (code >= INVALID_PAYLOAD && code <= BAD_GATEWAY)
                || (code >= 3000 && code <= 4999);
    }
}
