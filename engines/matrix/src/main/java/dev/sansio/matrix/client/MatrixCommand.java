package dev.sansio.matrix.client;

import dev.sansio.matrix.api.Call;
import dev.sansio.matrix.api.Login;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the application wants. A {@code call} is a number of its choice that no other call has which is still open; the events
 * that answer it carry it.
 */
public sealed interface MatrixCommand {

    /** Go on with a session that was kept, or was got elsewhere. */
    record UseSession(Session session) implements MatrixCommand {}

    /** Logs in, and uses the session: {@link MatrixEvent.LoggedIn}. */
    record LogIn(long call, Login request) implements MatrixCommand {}

    /** Ends the session, here and at the homeserver: {@link MatrixEvent.Performed}, {@link MatrixEvent.LoggedOut}. */
    record LogOut(long call) implements MatrixCommand {}

    /** Performs an operation that neither takes nor gives octets: {@link MatrixEvent.Performed}. */
    record Perform(long call, Call<?> request) implements MatrixCommand {}

    /**
     * Sends an event to a room, after those that were sent to it before: {@link MatrixEvent.Queued}, {@link MatrixEvent.Sent}.
     *
     * @param transaction the identifier under which it was tried before; null for a new one
     */
    record SendEvent(
            long call,
            String room,
            String type,
            ObjectNode content,
            @Nullable String transaction) implements MatrixCommand {}

    /** Takes the content of an event away, in the order of what is sent to the room. */
    record Redact(
            long call,
            String room,
            String event,
            @Nullable String reason,
            @Nullable String transaction) implements MatrixCommand {}

    /** Nobody wants the answer any more; no event of the call follows. What was sent may have been done. */
    record Cancel(long call) implements MatrixCommand {}

    /** Begins to sync, from where {@link MatrixAsk.LoadSyncToken} says. */
    record StartSync() implements MatrixCommand {}

    /** Begins to sync from a token that is known; null for all that there is. */
    record StartSyncFrom(@Nullable String since) implements MatrixCommand {}

    /** Ends syncing at once; what was not handed over comes again. */
    record StopSync() implements MatrixCommand {}

    /** All of a batch was stored: its token is kept, and the next one is asked for. */
    record Stored(long batch) implements MatrixCommand {}

    /**
     * Begins an upload: {@link MatrixEvent.Uploaded}.
     *
     * @param request a call that takes octets, such as {@code UploadContent}
     * @param length octets that will come; -1 if nobody knows
     */
    record Upload(long call, Call<?> request, long length) implements MatrixCommand {}

    /** Octets of an upload, in order. */
    record UploadData(long call, ByteBuffer data, boolean end) implements MatrixCommand {}

    /** Begins a download: {@link MatrixEvent.DownloadBegan}. The call is one that gives octets, such as {@code GetContentAuthed}. */
    record Download(long call, Call<?> request) implements MatrixCommand {}

    /** So much of a download is no longer needed. */
    record Consumed(long call, int credit) implements MatrixCommand {}
}
