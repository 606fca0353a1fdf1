package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/media/v3/download/{serverName}/{mediaId}}. Generated from the specification; see {@code src/generator}. */
public record GetContent(
        String serverName,
        String mediaId,
        @Nullable Boolean allowRemote,
        @Nullable Long timeoutMs,
        @Nullable Boolean allowRedirect)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getContent",
            "GET",
            "/_matrix/media/v3/download/{serverName}/{mediaId}",
            Set.of(Operation.Trait.RATE_LIMITED, Operation.Trait.DEPRECATED, Operation.Trait.GIVES_OCTETS),
            Versions.of(""),
            GetContent::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static GetContent of(String serverName, String mediaId) {
        return new GetContent(serverName, mediaId, null, null, null);
    }

    private static GetContent read(CallReading in) {
        return new GetContent(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.query("allow_remote", Text.FLAG),
                in.query("timeout_ms", Text.NUMBER),
                in.query("allow_redirect", Text.FLAG));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("serverName", Text.STRING, serverName);
        out.path("mediaId", Text.STRING, mediaId);
        out.query("allow_remote", Text.FLAG, allowRemote);
        out.query("timeout_ms", Text.NUMBER, timeoutMs);
        out.query("allow_redirect", Text.FLAG, allowRedirect);
    }

    /** The same with another {@code allowRemote}. */
    public GetContent withAllowRemote(@Nullable Boolean allowRemote) {
        return new GetContent(serverName, mediaId, allowRemote, timeoutMs, allowRedirect);
    }

    /** The same with another {@code timeoutMs}. */
    public GetContent withTimeoutMs(@Nullable Long timeoutMs) {
        return new GetContent(serverName, mediaId, allowRemote, timeoutMs, allowRedirect);
    }

    /** The same with another {@code allowRedirect}. */
    public GetContent withAllowRedirect(@Nullable Boolean allowRedirect) {
        return new GetContent(serverName, mediaId, allowRemote, timeoutMs, allowRedirect);
    }
}
