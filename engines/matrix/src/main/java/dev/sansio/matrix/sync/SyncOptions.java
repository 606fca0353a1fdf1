package dev.sansio.matrix.sync;

import dev.sansio.json.Json;
import dev.sansio.matrix.model.Filter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a sync.
 *
 * @param filter the identifier of a filter that was defined, or a filter as JSON; null for none
 * @param presence what to set it to: {@code online}, {@code unavailable}, {@code offline}; null for online
 * @param fullState whether the state of all rooms comes, even if it has not changed
 * @param stateAfter whether state comes as it is after the timeline (since 1.16)
 */
public record SyncOptions(@Nullable String filter, @Nullable String presence, boolean fullState, boolean stateAfter) {

    /** No filter, presence left to the homeserver, state after the timeline. */
    public static final SyncOptions DEFAULTS = new SyncOptions(null, null, false, true);

    /** The same with the identifier of a filter. */
    public SyncOptions withFilter(@Nullable String id) {
        return new SyncOptions(id, presence, fullState, stateAfter);
    }

    /** The same with a filter that is sent along each time. */
    public SyncOptions withFilter(Filter inline) {
        String text = new String(Json.write(Filter.CODEC.write(inline)), StandardCharsets.UTF_8);
        return withFilter(text);
    }

    /** The same with another presence. */
    public SyncOptions withPresence(@Nullable String other) {
        return new SyncOptions(filter, other, fullState, stateAfter);
    }

    /** The same with or without all state. */
    public SyncOptions withFullState(boolean full) {
        return new SyncOptions(filter, presence, full, stateAfter);
    }

    /** The same with state after or before the timeline. */
    public SyncOptions withStateAfter(boolean after) {
        return new SyncOptions(filter, presence, fullState, after);
    }
}
