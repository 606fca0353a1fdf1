package dev.sansio.matrix.sync;

import dev.sansio.matrix.api.CallWriting;
import dev.sansio.matrix.api.Sync;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** {@code GET /_matrix/client/v3/sync} (client-server API, "Syncing"). */
public final class ClassicSync implements SyncDialect {

    private final SyncOptions options;
    private final SyncLimits limits;
    private final JsonFactory factory;

    /** A sync with its limits. */
    public ClassicSync(SyncOptions options, SyncLimits limits) {
        this.options = options;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(
                                (int) Math.min(Integer.MAX_VALUE, limits.text().value()))
                        .maxNameLength(
                                (int) Math.min(Integer.MAX_VALUE, limits.text().value()))
                        .maxNestingDepth((int) Math.min(10_000, limits.depth().value() + 100))
                        .maxNumberLength(1000)
                        .build())
                .build();
    }

    /** The full state is asked for once: the token remembers the rest. */
    @Override
    public SyncRequest request(@Nullable String since, Duration wait) {
        CallWriting written = Sync.of()
                .withFilter(options.filter())
                .withSince(since)
                .withFullState((options.fullState() && since == null) ? Boolean.TRUE : null)
                .withSetPresence(options.presence())
                .withTimeout(wait.toMillis())
                .withUseStateAfter(options.stateAfter() ? Boolean.TRUE : null)
                .written();
        return new SyncRequest(Sync.OPERATION.method(), written.target(), written.octets());
    }

    @Override
    public SyncReader reader() {
        return new ClassicReader(factory, limits);
    }
}
