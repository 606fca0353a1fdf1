package dev.sansio.http1;

import dev.sansio.core.SessionFailedException;

/** The failures of a connection, and the status that a server says farewell with. */
final class Faults {

    static final String START_LINE = "bad-start-line";
    static final String VERSION = "unsupported-version";
    static final String TARGET = "bad-target";
    static final String FIELD = "bad-field";
    static final String HOST = "bad-host";
    static final String FRAMING = "bad-framing";
    static final String CODING = "unsupported-coding";
    static final String EXPECTATION = "unsupported-expectation";
    static final String CHUNK = "bad-chunk";
    static final String TRAILER = "bad-trailer";
    static final String RESPONSE = "unexpected-response";

    private Faults() {}

    static SessionFailedException of(String code, String message) {
        return new SessionFailedException(code, message);
    }

    /** The status for a failure (RFC 9110 15). A limit that the request line met is another one than that of fields. */
    static int status(SessionFailedException failure, boolean inStartLine, boolean inHead) {
        return switch (failure.code()) {
            case VERSION -> 505;
            case CODING -> 501;
            case EXPECTATION -> 417;
            case SessionFailedException.TIMEOUT -> 408;
            case SessionFailedException.LIMIT -> inStartLine ? 414 : inHead ? 431 : 400;
            default -> 400;
        };
    }
}
