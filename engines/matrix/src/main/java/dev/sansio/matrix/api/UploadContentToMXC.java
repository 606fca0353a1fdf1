package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/media/v3/upload/{serverName}/{mediaId}}. Generated from the specification; see {@code src/generator}. */
public record UploadContentToMXC(
        String serverName,
        String mediaId,
        @Nullable String contentType,
        @Nullable String filename) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "uploadContentToMXC",
            "PUT",
            "/_matrix/media/v3/upload/{serverName}/{mediaId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.TAKES_OCTETS),
            Versions.of("1.7"),
            UploadContentToMXC::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static UploadContentToMXC of(String serverName, String mediaId) {
        return new UploadContentToMXC(serverName, mediaId, null, null);
    }

    private static UploadContentToMXC read(CallReading in) {
        return new UploadContentToMXC(
                in.path("serverName", Text.STRING),
                in.path("mediaId", Text.STRING),
                in.field("content-type"),
                in.query("filename", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("serverName", Text.STRING, serverName);
        out.path("mediaId", Text.STRING, mediaId);
        out.field("content-type", contentType);
        out.query("filename", Text.STRING, filename);
    }

    /** The same with another {@code contentType}. */
    public UploadContentToMXC withContentType(@Nullable String contentType) {
        return new UploadContentToMXC(serverName, mediaId, contentType, filename);
    }

    /** The same with another {@code filename}. */
    public UploadContentToMXC withFilename(@Nullable String filename) {
        return new UploadContentToMXC(serverName, mediaId, contentType, filename);
    }
}
