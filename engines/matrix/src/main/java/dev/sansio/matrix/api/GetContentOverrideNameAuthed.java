package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}}. Generated from the specification; see {@code src/generator}. */
public record GetContentOverrideNameAuthed(
        String serverName,
        String mediaId,
        String fileName,
        @Nullable Long timeoutMs) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getContentOverrideNameAuthed",
            "GET",
            "/_matrix/client/v1/media/download/{serverName}/{mediaId}/{fileName}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.GIVES_OCTETS),
            Versions.of("1.11"),
            GetContentOverrideNameAuthed::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static GetContentOverrideNameAuthed of(String serverName, String mediaId, String fileName) {
        return new GetContentOverrideNameAuthed(serverName, mediaId, fileName, null);
    }

    private static GetContentOverrideNameAuthed read(CallReading in) {
        return new GetContentOverrideNameAuthed(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.path("fileName", Text.STRING),
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
        out.path("fileName", Text.STRING, fileName);
        out.query("timeout_ms", Text.NUMBER, timeoutMs);
    }

    /** The same with another {@code timeoutMs}. */
    public GetContentOverrideNameAuthed withTimeoutMs(@Nullable Long timeoutMs) {
        return new GetContentOverrideNameAuthed(serverName, mediaId, fileName, timeoutMs);
    }
}
