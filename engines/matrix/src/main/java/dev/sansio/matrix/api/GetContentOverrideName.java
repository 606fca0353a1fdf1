package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/media/v3/download/{serverName}/{mediaId}/{fileName}}. Generated from the specification; see {@code src/generator}. */
public record GetContentOverrideName(
        String serverName,
        String mediaId,
        String fileName,
        @Nullable Boolean allowRemote,
        @Nullable Long timeoutMs,
        @Nullable Boolean allowRedirect)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getContentOverrideName",
            "GET",
            "/_matrix/media/v3/download/{serverName}/{mediaId}/{fileName}",
            Set.of(Operation.Trait.RATE_LIMITED, Operation.Trait.DEPRECATED, Operation.Trait.GIVES_OCTETS),
            Versions.of(""),
            GetContentOverrideName::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static GetContentOverrideName of(String serverName, String mediaId, String fileName) {
        return new GetContentOverrideName(serverName, mediaId, fileName, null, null, null);
    }

    private static GetContentOverrideName read(CallReading in) {
        return new GetContentOverrideName(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.path("fileName", Text.STRING),
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
        out.path("fileName", Text.STRING, fileName);
        out.query("allow_remote", Text.FLAG, allowRemote);
        out.query("timeout_ms", Text.NUMBER, timeoutMs);
        out.query("allow_redirect", Text.FLAG, allowRedirect);
    }

    /** The same with another {@code allowRemote}. */
    public GetContentOverrideName withAllowRemote(@Nullable Boolean allowRemote) {
        return new GetContentOverrideName(serverName, mediaId, fileName, allowRemote, timeoutMs, allowRedirect);
    }

    /** The same with another {@code timeoutMs}. */
    public GetContentOverrideName withTimeoutMs(@Nullable Long timeoutMs) {
        return new GetContentOverrideName(serverName, mediaId, fileName, allowRemote, timeoutMs, allowRedirect);
    }

    /** The same with another {@code allowRedirect}. */
    public GetContentOverrideName withAllowRedirect(@Nullable Boolean allowRedirect) {
        return new GetContentOverrideName(serverName, mediaId, fileName, allowRemote, timeoutMs, allowRedirect);
    }
}
