package dev.sansio.http.call;

import dev.sansio.core.Bytes;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;

/** How a call ended: each has exactly one outcome, unless it was aborted. */
public sealed interface CallOutcome {

    /** Which call. */
    long call();

    /**
     * A final response came, whole and of whatever status.
     *
     * @param content its content; read it, do not write it
     */
    record Answered(long call, ResponseHead head, ByteBuffer content) implements CallOutcome {

        /** A copy of the content. */
        public byte[] octets() {
            return Bytes.copy(content);
        }
    }

    /**
     * No whole response came, or none that was within the limits.
     *
     * @param by how; after {@link HttpEvent.By#NOT_PROCESSED} it is safe to call again, after the others only what may be
     *     repeated
     */
    record Unanswered(long call, HttpError error, HttpEvent.By by) implements CallOutcome {}
}
