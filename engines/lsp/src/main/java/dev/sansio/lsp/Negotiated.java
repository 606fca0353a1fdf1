package dev.sansio.lsp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.lsp.protocol.ClientCapabilities;
import dev.sansio.lsp.protocol.GeneralClientCapabilities;
import dev.sansio.lsp.protocol.PositionEncodingKind;
import dev.sansio.lsp.protocol.ServerCapabilities;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How positions are counted: what the server has chosen of what the client offered. */
final class Negotiated {

    private Negotiated() {}

    /** The encoding, or null if it was not offered or is unknown. */
    static @Nullable PositionEncoding encoding(ClientCapabilities client, ServerCapabilities server) {
        GeneralClientCapabilities general = client.general();
        List<PositionEncodingKind> offered = general == null ? null : general.positionEncodings();
        PositionEncoding chosen = PositionEncoding.of(server.positionEncoding());
        boolean always = chosen == PositionEncoding.UTF_16; // it may be chosen whatever was offered
        return chosen != null && (always || (offered != null && offered.contains(chosen.kind()))) ? chosen : null;
    }

    static CommandRejectedException notOffered(ServerCapabilities server) {
        return new CommandRejectedException(
                "the client has not announced general.positionEncodings with " + server.positionEncoding());
    }
}
