package dev.sansio.lsp.jsonrpc;

import org.jspecify.annotations.Nullable;

/**
 * The words for what JSON-RPC does not have.
 *
 * @param cancel the notification that cancels a request, with {@code {"id": ...}}; null if there is none
 * @param progress the notification that tells of progress, with {@code {"token": ..., "value": ...}}; null if there is none
 */
public record Conventions(@Nullable String cancel, @Nullable String progress) {

    /** JSON-RPC alone. */
    public static final Conventions NONE = new Conventions(null, null);

    /** Those of LSP and its relatives: {@code $/cancelRequest} and {@code $/progress}. */
    public static final Conventions LSP = new Conventions("$/cancelRequest", "$/progress");
}
