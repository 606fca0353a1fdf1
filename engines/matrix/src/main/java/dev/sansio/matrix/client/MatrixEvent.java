package dev.sansio.matrix.client;

import dev.sansio.matrix.api.Operation;
import dev.sansio.matrix.sync.SyncItem;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the client tells. */
public sealed interface MatrixEvent {

    /** A session is used, with a login that succeeded. Keep it. */
    record LoggedIn(long call, Session session) implements MatrixEvent {}

    /**
     * The session has ended.
     *
     * @param soft whether the state of the device may be used again, after a login with the same device; otherwise it must be
     *     thrown away
     * @param code what the homeserver said
     */
    record LoggedOut(boolean soft, String code) implements MatrixEvent {}

    /** An operation was performed. */
    record Performed(long call, Operation<?> operation, Object result) implements MatrixEvent {

        /** The result, if the operation is the one that is given. */
        @SuppressWarnings("unchecked") // an operation has one type of results
        public <R> @Nullable R of(Operation<R> wanted) {
            return operation.equals(wanted) ? (R) result : null;
        }

        /** Without the result, which may be secret. */
        @Override
        public String toString() {
            return "Performed[" + call + ", " + operation.id() + "]";
        }
    }

    /** A call came to nothing. */
    record Failed(long call, MatrixError error) implements MatrixEvent {}

    /** A message waits for its turn, under this identifier of its transaction. */
    record Queued(long call, String room, String transaction) implements MatrixEvent {}

    /** A message could not be sent now, and is sent again under the same identifier. */
    record Delayed(long call, MatrixError error, Duration pause) implements MatrixEvent {}

    /** A message was sent. */
    record Sent(long call, String room, String eventId) implements MatrixEvent {}

    /**
     * Something new begins.
     *
     * @param batch its number, from 1
     * @param initial whether it is all that there is, and not a difference
     */
    record BatchBegan(long batch, boolean initial) implements MatrixEvent {}

    /** A part of something new. */
    record Synced(long batch, SyncItem item) implements MatrixEvent {}

    /** All of it was there: say {@link MatrixCommand.Stored} when it is kept. */
    record BatchEnded(long batch, String nextBatch) implements MatrixEvent {}

    /** It broke off. What came of it may stay; all of it comes again. */
    record BatchBroken(long batch) implements MatrixEvent {}

    /**
     * Syncing was not possible.
     *
     * @param pause until it is tried again; null if it is not
     */
    record SyncFailed(MatrixError error, @Nullable Duration pause) implements MatrixEvent {}

    /** An upload has ended well. */
    record Uploaded(long call, Object result) implements MatrixEvent {}

    /** The homeserver takes no more of an upload: what follows is dropped. */
    record UploadStopped(long call) implements MatrixEvent {}

    /**
     * A download begins.
     *
     * @param contentType what the uploader said; not to be trusted
     * @param filename what the uploader said, without any folder; null for none
     * @param length octets; -1 if nobody knows
     */
    record DownloadBegan(
            long call,
            @Nullable String contentType,
            @Nullable String filename,
            long length) implements MatrixEvent {}

    /**
     * Octets of a download, not verified.
     *
     * @param credit to be given back with {@link MatrixCommand.Consumed}
     */
    record DownloadData(long call, ByteBuffer data, int credit, boolean end) implements MatrixEvent {}
}
