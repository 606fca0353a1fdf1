package dev.sansio.http2;

import dev.sansio.core.Limit;
import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpError;
import java.util.Locale;

/**
 * A connection error (RFC 9113 5.4.1): the code for GOAWAY, and the failure that {@code poll} throws once all earlier events
 * are out. Has no stack trace, for it tells about the peer.
 */
final class ConnectionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpError.Code code;
    private final String word;

    private ConnectionFault(HttpError.Code code, String word, String message) {
        super(message, null, false, false);
        this.code = code;
        this.word = word;
    }

    static ConnectionFault of(HttpError.Code code, String message) {
        return new ConnectionFault(code, word(code), message);
    }

    static ConnectionFault protocol(String message) {
        return of(HttpError.Code.PROTOCOL, message);
    }

    static ConnectionFault frameSize(String message) {
        return of(HttpError.Code.FRAME, message);
    }

    static ConnectionFault exceeded(Limit limit) {
        return new ConnectionFault(
                HttpError.Code.EXCESSIVE_LOAD,
                SessionFailedException.LIMIT,
                limit.name() + " is " + limit.value() + ", and more came");
    }

    static ConnectionFault timeout(HttpError.Code code, String message) {
        return new ConnectionFault(code, SessionFailedException.TIMEOUT, message);
    }

    static ConnectionFault truncated(String message) {
        return new ConnectionFault(HttpError.Code.TRUNCATED, SessionFailedException.TRUNCATED, message);
    }

    HttpError.Code code() {
        return code;
    }

    HttpError error() {
        return new HttpError(code, code.http2(), String.valueOf(getMessage()));
    }

    SessionFailedException failure() {
        return new SessionFailedException(word, String.valueOf(getMessage()));
    }

    /** The code's name as a word, such as {@code flow-control}. */
    private static String word(HttpError.Code code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
