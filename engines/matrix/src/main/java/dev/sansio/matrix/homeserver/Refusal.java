package dev.sansio.matrix.homeserver;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A request that is answered with an error. It has no stack trace: it is an answer. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int status;
    final transient ObjectNode body;

    Refusal(int status, ObjectNode body) {
        super(String.valueOf(status), null, false, false);
        this.status = status;
        this.body = body;
    }

    static Refusal of(int status, String code, String message) {
        Writing out = new Writing();
        out.put("errcode", Codec.TEXT, code);
        out.put("error", Codec.TEXT, message);
        return new Refusal(status, out.object());
    }

    static Refusal forbidden(String message) {
        return of(403, "M_FORBIDDEN", message);
    }

    static Refusal notFound(String message) {
        return of(404, "M_NOT_FOUND", message);
    }

    static Refusal invalid(String message) {
        return of(400, "M_INVALID_PARAM", message);
    }

    static <T> T orNotFound(@Nullable T value, String message) {
        if (value == null) {
            throw notFound(message);
        }
        return value;
    }
}
