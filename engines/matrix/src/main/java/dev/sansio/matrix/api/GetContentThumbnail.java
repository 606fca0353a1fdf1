package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/media/v3/thumbnail/{serverName}/{mediaId}}. Generated from the specification; see {@code src/generator}. */
public record GetContentThumbnail(
        String serverName,
        String mediaId,
        long width,
        long height,
        @Nullable String method,
        @Nullable Boolean allowRemote,
        @Nullable Long timeoutMs,
        @Nullable Boolean allowRedirect,
        @Nullable Boolean animated)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getContentThumbnail",
            "GET",
            "/_matrix/media/v3/thumbnail/{serverName}/{mediaId}",
            Set.of(Operation.Trait.RATE_LIMITED, Operation.Trait.DEPRECATED, Operation.Trait.GIVES_OCTETS),
            Versions.of(""),
            GetContentThumbnail::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static GetContentThumbnail of(String serverName, String mediaId, long width, long height) {
        return new GetContentThumbnail(serverName, mediaId, width, height, null, null, null, null, null);
    }

    private static GetContentThumbnail read(CallReading in) {
        return new GetContentThumbnail(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.requiredQuery("width", Text.NUMBER),
                in.requiredQuery("height", Text.NUMBER),
                in.query("method", Text.STRING),
                in.query("allow_remote", Text.FLAG),
                in.query("timeout_ms", Text.NUMBER),
                in.query("allow_redirect", Text.FLAG),
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
        out.query("allow_remote", Text.FLAG, allowRemote);
        out.query("timeout_ms", Text.NUMBER, timeoutMs);
        out.query("allow_redirect", Text.FLAG, allowRedirect);
        out.query("animated", Text.FLAG, animated);
    }

    /** The same with another {@code method}. */
    public GetContentThumbnail withMethod(@Nullable String method) {
        return new GetContentThumbnail(
                serverName, mediaId, width, height, method, allowRemote, timeoutMs, allowRedirect, animated);
    }

    /** The same with another {@code allowRemote}. */
    public GetContentThumbnail withAllowRemote(@Nullable Boolean allowRemote) {
        return new GetContentThumbnail(
                serverName, mediaId, width, height, method, allowRemote, timeoutMs, allowRedirect, animated);
    }

    /** The same with another {@code timeoutMs}. */
    public GetContentThumbnail withTimeoutMs(@Nullable Long timeoutMs) {
        return new GetContentThumbnail(
                serverName, mediaId, width, height, method, allowRemote, timeoutMs, allowRedirect, animated);
    }

    /** The same with another {@code allowRedirect}. */
    public GetContentThumbnail withAllowRedirect(@Nullable Boolean allowRedirect) {
        return new GetContentThumbnail(
                serverName, mediaId, width, height, method, allowRemote, timeoutMs, allowRedirect, animated);
    }

    /** The same with another {@code animated}. */
    public GetContentThumbnail withAnimated(@Nullable Boolean animated) {
        return new GetContentThumbnail(
                serverName, mediaId, width, height, method, allowRemote, timeoutMs, allowRedirect, animated);
    }
}
