package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Parameters that may carry the token of progress by which the peer tells of work that is done. */
public interface WithWorkDoneToken extends JsonValue {

    /** The token, or null. */
    @Nullable ProgressToken workDoneToken();
}
