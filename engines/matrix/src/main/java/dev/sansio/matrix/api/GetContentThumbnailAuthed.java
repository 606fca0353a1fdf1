package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}}. Generated from the specification; see {@code src/generator}. */
public record GetContentThumbnailAuthed(
        String serverName,
        String mediaId,
        long width,
        long height,
        @Nullable String method,
        @Nullable Long timeoutMs,
        @Nullable Boolean animated)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getContentThumbnailAuthed",
            "GET",
            "/_matrix/client/v1/media/thumbnail/{serverName}/{mediaId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.GIVES_OCTETS),
            Versions.of("1.11"),
            GetContentThumbnailAuthed::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static GetContentThumbnailAuthed of(String serverName, String mediaId, long width, long height) {
        return new GetContentThumbnailAuthed(serverName, mediaId, width, height, null, null, null);
    }

    private static GetContentThumbnailAuthed read(CallReading in) {
        return new GetContentThumbnailAuthed(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.requiredQuery("width", Text.NUMBER),
                in.requiredQuery("height", Text.NUMBER),
                in.query("method", Text.STRING),
                in.query("timeout_ms", Text.NUMBER),
                in.query("animated", Text.FLAG));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("serverName", Text.STRING, serverName);
        out.path("mediaId", Text.STRING, mediaId);
        out.query("width", Text.NUMBER, width);
        out.query("height", Text.NUMBER, height);
        out.query("method", Text.STRING, method);
        out.query("timeout_ms", Text.NUMBER, timeoutMs);
        out.query("animated", Text.FLAG, animated);
    }

    /** The same with another {@code method}. */
    public GetContentThumbnailAuthed withMethod(@Nullable String method) {
        return new GetContentThumbnailAuthed(serverName, mediaId, width, height, method, timeoutMs, animated);
    }

    /** The same with another {@code timeoutMs}. */
    public GetContentThumbnailAuthed withTimeoutMs(@Nullable Long timeoutMs) {
        return new GetContentThumbnailAuthed(serverName, mediaId, width, height, method, timeoutMs, animated);
    }

    /** The same with another {@code animated}. */
    public GetContentThumbnailAuthed withAnimated(@Nullable Boolean animated) {
        return new GetContentThumbnailAuthed(serverName, mediaId, width, height, method, timeoutMs, animated);
    }
}
