package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Parameters that may carry the token of progress by which the peer tells of parts of a result. */
public interface WithPartialResultToken extends JsonValue {

    /** The token, or null. */
    @Nullable ProgressToken partialResultToken();
}
