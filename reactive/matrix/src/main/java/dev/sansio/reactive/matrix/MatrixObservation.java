package dev.sansio.reactive.matrix;

import dev.sansio.matrix.client.MatrixError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks on. What it does must not block; its methods do nothing unless they are overridden. */
public interface MatrixObservation {

    /** Looks at nothing. */
    MatrixObservation NONE = new MatrixObservation() {};

    /** A batch of a sync was handed over. */
    default void synced(long batch, int items) {}

    /**
     * Syncing was not possible.
     *
     * @param pause until it is tried again; null if it is not
     */
    default void syncFailed(MatrixError error, @Nullable Duration pause) {}

    /** A message is sent again, after a pause. */
    default void delayed(MatrixError error, Duration pause) {}

    /** The session has ended. */
    default void loggedOut(boolean soft, String code) {}
}
