package dev.sansio.lsp.jsonrpc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests of the peer that are not answered yet, and the batch that each came with. */
final class PeerRequests {

    private final Map<RpcId, Optional<Batch>> open = new LinkedHashMap<>();

    int size() {
        return open.size();
    }

    boolean isOpen(RpcId id) {
        return open.containsKey(id);
    }

    void open(RpcId id, @Nullable Batch batch) {
        open.put(id, Optional.ofNullable(batch));
    }

    /** Closes a request that is open; the batch whose answer this is a part of, or null. */
    @Nullable
    Batch close(RpcId id) {
        Optional<Batch> batch = open.remove(id);
        return batch == null ? null : batch.orElse(null);
    }
}
