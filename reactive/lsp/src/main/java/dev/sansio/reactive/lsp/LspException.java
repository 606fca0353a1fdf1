package dev.sansio.reactive.lsp;

import dev.sansio.lsp.jsonrpc.RpcError;
import org.jspecify.annotations.Nullable;

/** Why a request has no result, or a session ended. */
public final class LspException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What has happened. */
    public enum Kind {
        /** The other side has answered with an error. */
        REFUSED,
        /** The result is none of its type. */
        UNREADABLE,
        /** No answer in time. */
        TIMED_OUT,
        /** The other side is gone, without a word or in the middle of one. */
        LOST,
        /** The session was closed on this side. */
        CLOSED
    }

    private final Kind kind;
    private final transient @Nullable RpcError error;

    LspException(Kind kind, String message, @Nullable RpcError error, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.error = error;
    }

    static LspException of(Kind kind, String message) {
        return new LspException(kind, message, null, null);
    }

    static LspException lost(@Nullable Throwable cause) {
        return new LspException(Kind.LOST, "the other side is gone", null, cause);
    }

    /** For a handler: the request is refused with this error. */
    public static LspException refusing(RpcError error) {
        return new LspException(Kind.REFUSED, error.code() + " " + error.message(), error, null);
    }

    /** What has happened. */
    public Kind kind() {
        return kind;
    }

    /** The error that was answered, for {@link Kind#REFUSED}. */
    public @Nullable RpcError error() {
        return error;
    }
}
