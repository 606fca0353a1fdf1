package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v1/media/download/{serverName}/{mediaId}}. Generated from the specification; see {@code src/generator}. */
public record GetContentAuthed(
        String serverName, String mediaId, @Nullable Long timeoutMs) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getContentAuthed",
            "GET",
            "/_matrix/client/v1/media/download/{serverName}/{mediaId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.GIVES_OCTETS),
            Versions.of("1.11"),
            GetContentAuthed::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static GetContentAuthed of(String serverName, String mediaId) {
        return new GetContentAuthed(serverName, mediaId, null);
    }

    private static GetContentAuthed read(CallReading in) {
        return new GetContentAuthed(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.query("timeout_ms", Text.NUMBER));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("serverName", Text.STRING, serverName);
        out.path("mediaId", Text.STRING, mediaId);
        out.query("timeout_ms", Text.NUMBER, timeoutMs);
    }

    /** The same with another {@code timeoutMs}. */
    public GetContentAuthed withTimeoutMs(@Nullable Long timeoutMs) {
        return new GetContentAuthed(serverName, mediaId, timeoutMs);
    }
}
