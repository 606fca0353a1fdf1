package dev.sansio.reactive.http;

import dev.sansio.http.HttpError;
import org.jspecify.annotations.Nullable;

/** Why a request has no response, or a body no end, and whether a retry makes sense. */
public abstract sealed class HttpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    private HttpException(String message, boolean retryable, @Nullable Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same may succeed later, and doing it again cannot do anything twice. */
    public final boolean retryable() {
        return retryable;
    }

    /** No connection, or none in time: refused, timed out, broken in the negotiation, none free. */
    public static final class ConnectFailed extends HttpException {
        private static final long serialVersionUID = 1L;

        ConnectFailed(String message, @Nullable Throwable cause) {
            super(message, true, cause);
        }
    }

    /** A proxy does not let us through. */
    public static final class ProxyRefused extends HttpException {
        private static final long serialVersionUID = 1L;

        ProxyRefused(String message) {
            super(message, false, null);
        }
    }

    /** The server cannot be trusted, or TLS cannot be agreed on. */
    public static final class TlsFailed extends HttpException {
        private static final long serialVersionUID = 1L;

        TlsFailed(String message, @Nullable Throwable cause) {
            super(message, false, cause);
        }
    }

    /** The request cannot be sent at all: the engine rejects it, its body ended with an error, or the client is closed. */
    public static final class NotSendable extends HttpException {
        private static final long serialVersionUID = 1L;

        NotSendable(String message, @Nullable Throwable cause) {
            super(message, false, cause);
        }
    }

    /** The exchange ended before its end: reset, malformed, or the connection was lost. */
    public static final class ExchangeFailed extends HttpException {
        private static final long serialVersionUID = 1L;

        private final transient HttpError error;

        ExchangeFailed(HttpError error, boolean notProcessed, @Nullable Throwable cause) {
            super(error.code() + (error.detail().isEmpty() ? "" : ": " + error.detail()), notProcessed, cause);
            this.error = error;
        }

        boolean connectionLost() {
            return error.code() == HttpError.Code.TRUNCATED || error.code() == HttpError.Code.NO_ERROR;
        }

        /** What went wrong; retryable if the server has certainly not processed the request. */
        public HttpError error() {
            return error;
        }
    }

    /** The response, or the next piece of its body, did not come in time. */
    public static final class TimedOut extends HttpException {
        private static final long serialVersionUID = 1L;

        TimedOut(String message) {
            super(message, false, null);
        }
    }

    /** The body is longer than whoever collects it allows. */
    public static final class TooLarge extends HttpException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("the body has more than " + limit + " bytes", false, null);
        }
    }

    /** Redirections without end, or to where none may lead. */
    public static final class RedirectRefused extends HttpException {
        private static final long serialVersionUID = 1L;

        RedirectRefused(String message) {
            super(message, false, null);
        }
    }

    /** The server did not agree to the upgrade. */
    public static final class UpgradeRefused extends HttpException {
        private static final long serialVersionUID = 1L;

        private final int status;

        UpgradeRefused(int status, String message) {
            super(message, false, null);
            this.status = status;
        }

        /** The status of its response. */
        public int status() {
            return status;
        }
    }
}
